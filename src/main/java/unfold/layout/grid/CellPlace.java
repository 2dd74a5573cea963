package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import unfold.circuit.Node;
import unfold.geometry.Point;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/**
 * A cell in its place.
 *
 * @param indices the indices of the cell, by axis
 */
record CellPlace(Block block, Map<String, Integer> indices, Point origin) {
  CellPlace {
    indices = Map.copyOf(indices);
  }

  /** The place at an index on one more axis. */
  CellPlace at(String axis, int index, AxisRuler ruler) {
    Map<String, Integer> more = new HashMap<>(indices);
    more.put(axis, index);
    return new CellPlace(block, more, origin.plus(ruler.at(index)));
  }

  /** The copy of a node that is in the cell. */
  Instance instance(Node node) {
    int[] index =
        node.axes().stream().mapToInt(axis -> requireNonNull(indices.get(axis))).toArray();
    return new Instance(node, Index.of(index));
  }
}
