package unfold.layout;

import java.util.List;
import java.util.Map;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;

/**
 * What exists once and stands beside the slices.
 *
 * @param wires those that are drawn together with the nodes
 * @param stems the ways from the rails of wires that reach far to these nodes, seen from their
 *     centres
 */
record AsideLayout(Map<Node, NodePlace> nodes, Map<Wire, Path> wires, Map<Far, List<Point>> stems) {
  static final AsideLayout EMPTY = new AsideLayout(Map.of(), Map.of(), Map.of());

  AsideLayout {
    nodes = Map.copyOf(nodes);
    wires = Map.copyOf(wires);
    stems = Map.copyOf(stems);
  }
}
