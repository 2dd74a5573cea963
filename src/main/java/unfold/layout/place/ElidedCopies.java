package unfold.layout.place;

import unfold.circuit.Node;
import unfold.equation.Extents.Range;

/**
 * In place of a node's copies at steps that are left out stands an ellipsis.
 *
 * @param slot which one in the row of slices, of a gap that has several
 * @param place that of a copy, were it drawn
 */
public record ElidedCopies(Node node, Range steps, int slot, NodePlace place) {}
