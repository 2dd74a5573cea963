package unfold.export.sheet;

import java.util.Optional;
import unfold.figure.View;
import unfold.layout.PlaneLayout;

/**
 * The most nodes of a plane in one drawing: along one axis a long picture is read piece by piece
 * and can be elided, but nobody opens a grid of a million places.
 */
public final class PlaneLimit {
  /** The most nodes: about a minute of work, and a third of a gigabyte of SVG. */
  private static final long MOST_NODES = 250_000;

  private PlaneLimit() {}

  /** The reason not to write a plane with too many nodes; they are only counted. */
  public static Optional<String> refusal(ExportRequest request) {
    boolean isPlane = request.scene().unfoldingLayout() instanceof PlaneLayout;
    long nodes = request.scene().unfolding().vertexCount();
    return isPlane && request.page().view() != View.CIRCUIT && nodes > MOST_NODES
        ? Optional.of(SheetMessages.planeTooLarge(nodes, MOST_NODES))
        : Optional.empty();
  }
}
