package unfold.export.sheet;

import java.util.Optional;
import unfold.figure.View;
import unfold.layout.PlaneLayout;

/**
 * What is too much for one drawing: along one axis a long picture is read piece by piece and can be
 * elided, but nobody opens a grid of a million places.
 */
public final class PlaneLimit {
  /** About a minute of work, and a third of a gigabyte of SVG. */
  private static final long MOST_NODES = 250_000;

  private PlaneLimit() {}

  /** In words for a reader, if a plane has too many nodes; they are only counted. */
  public static Optional<String> refusal(ExportRequest request) {
    boolean isPlane = request.scene().unfoldingLayout() instanceof PlaneLayout;
    long nodes = request.scene().unfolding().vertexCount();
    return isPlane && request.page().view() != View.CIRCUIT && nodes > MOST_NODES
        ? Optional.of(
            "%d nodes are too many for one drawing: %d are the most; choose smaller extents, or the circuit alone"
                .formatted(nodes, MOST_NODES))
        : Optional.empty();
  }
}
