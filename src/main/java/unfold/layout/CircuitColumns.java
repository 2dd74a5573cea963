package unfold.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Node;

/** The nodes of a circuit where they stand in a slice of its unfolding, and the others beside. */
final class CircuitColumns {
  private CircuitColumns() {}

  static Map<Node, NodePlace> of(SliceGraph graph) {
    Map<Node, Integer> rows = Rows.of(graph);
    List<Link> links =
        graph.wires().stream()
            .filter(wire -> !Net.isLoop(wire))
            .map(wire -> new Link(wire, wire.offset()))
            .toList();
    Map<Node, Double> columns = Columns.of(graph.nodes(), links, rows);
    Map<Node, NodePlace> places = new LinkedHashMap<>();
    graph.nodes().forEach(it -> places.put(it, Places.disc(it, columns, rows)));
    return places;
  }
}
