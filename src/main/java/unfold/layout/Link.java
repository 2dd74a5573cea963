package unfold.layout;

import unfold.circuit.Node;
import unfold.circuit.Wire;

/**
 * A wire between slices that stand a fixed number of slices apart.
 *
 * @param offset how many slices the source stands to the right of the target
 */
record Link(Wire wire, int offset) {
  Node source() {
    return wire.source();
  }

  Node target() {
    return wire.target();
  }

  boolean withinSlice() {
    return offset == 0;
  }
}
