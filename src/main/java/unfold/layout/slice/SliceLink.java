package unfold.layout.slice;

import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Wire;

/**
 * A wire between slices that stand a fixed number of slices apart.
 *
 * @param offset how many slots the source stands to the right of the target
 */
public record SliceLink(Wire wire, int offset) {
  public Node source() {
    return wire.source();
  }

  public Node target() {
    return wire.target();
  }

  /** Whether it is so at any extents, unlike {@code o(tau)} that reads {@code h(tau)}. */
  boolean isShift() {
    return wire.maps().stream().allMatch(IndexMap.Shift.class::isInstance);
  }
}
