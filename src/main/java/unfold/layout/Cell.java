package unfold.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import unfold.circuit.Node;
import unfold.geometry.Box;
import unfold.geometry.Point;

/** The nodes of a block as every index repeats them, around the cell's own origin. */
record Cell(SequencedMap<Node, NodePlace> nodes) {
  Cell {
    nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
  }

  Box box() {
    return nodes.values().stream()
        .map(NodePlace::box)
        .reduce(Box::union)
        .orElse(Box.around(Point.ORIGIN, 0, 0));
  }
}
