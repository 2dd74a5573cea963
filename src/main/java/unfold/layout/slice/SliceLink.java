package unfold.layout.slice;

import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Wire;

/**
 * A wire between slices that stand a fixed number of slices apart.
 *
 * @param offset the number of slots from the target rightwards to the source
 */
public record SliceLink(Wire wire, int offset) {
  public Node source() {
    return wire.source();
  }

  public Node target() {
    return wire.target();
  }

  /**
   * Whether the offset is the same at any extents, unlike that of {@code o(tau)}, which reads
   * {@code h(tau)}.
   */
  boolean isShift() {
    return wire.maps().stream().allMatch(IndexMap.Shift.class::isInstance);
  }
}
