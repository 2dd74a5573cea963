package unfold.layout.place;

import unfold.circuit.Node;
import unfold.equation.Extents.Range;

/**
 * An ellipsis in place of a node's copies at steps that are left out.
 *
 * @param slot its slot in the row of slices, of a gap that has several
 * @param place the place of a copy, were it drawn
 */
public record ElidedCopies(Node node, Range steps, int slot, NodePlace place) {}
