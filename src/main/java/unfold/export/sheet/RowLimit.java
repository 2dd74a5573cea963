package unfold.export.sheet;

import java.util.Optional;
import unfold.equation.Axis;
import unfold.figure.View;
import unfold.figure.scene.Scene;
import unfold.layout.SlicesLayout;

/** The most nodes of a row of steps in one drawing. */
public final class RowLimit {
  /** The most nodes: some gigabytes of SVG, more than any program opens. */
  private static final long MOST_NODES = 5_000_000;

  private RowLimit() {}

  /** The reason not to write a row with too many nodes; they are only counted. */
  public static Optional<String> refusal(ExportRequest request) {
    long nodes =
        request.page().view() != View.CIRCUIT
                && request.scene().unfoldingLayout() instanceof SlicesLayout row
            ? nodes(request.scene(), row)
            : 0;
    return nodes > MOST_NODES
        ? Optional.of(SheetMessages.rowTooLong(nodes, MOST_NODES))
        : Optional.empty();
  }

  /** The nodes in as many steps as the row is wide, elided ones not counted. */
  private static long nodes(Scene scene, SlicesLayout row) {
    long all = scene.unfolding().vertexCount();
    long steps =
        scene.unfolding().circuit().system().axes().stream()
            .map(Axis::name)
            .mapToLong(axis -> scene.unfolding().extents().range(axis).count())
            .max()
            .orElse(1);
    double shown = Math.min(steps, Math.ceil(row.extent().width() / row.period()));
    return Math.round(all * (shown / steps));
  }
}
