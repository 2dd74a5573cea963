package unfold.layout.grid;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;

/**
 * The layout of the nodes of a block that every index repeats, around its own origin.
 *
 * @param wires the paths of the wires within it that are laid out together with the nodes
 */
record Cell(SequencedMap<Node, NodePlace> nodes, Map<Wire, Path> wires) {
  Cell(SequencedMap<Node, NodePlace> nodes) {
    this(nodes, Map.of());
  }

  Cell {
    wires = Map.copyOf(wires);
    nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
  }

  Cell translate(double dx, double dy) {
    return moved(at -> at.plus(dx, dy));
  }

  /** The cell with left and right exchanged. */
  Cell mirrored() {
    return moved(at -> new Point(-at.x(), at.y()));
  }

  private Cell moved(UnaryOperator<Point> move) {
    SequencedMap<Node, NodePlace> places = new LinkedHashMap<>();
    nodes.forEach((node, place) ->
        places.put(node, new NodePlace(move.apply(place.center()), place.outline())));
    Map<Wire, Path> ways = new HashMap<>();
    wires.forEach((wire, path) -> ways.put(wire, path.map(move)));
    return new Cell(places, ways);
  }

  Box box() {
    return nodes.values().stream()
        .map(NodePlace::box)
        .reduce(Box::union)
        .orElse(Box.around(Point.ORIGIN, 0, 0));
  }
}
