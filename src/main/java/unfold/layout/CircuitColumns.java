package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.layout.place.NodePlace;
import unfold.layout.slice.ColumnCost;
import unfold.layout.slice.RowPlaces;
import unfold.layout.slice.SliceColumns;
import unfold.layout.slice.SliceGraph;
import unfold.layout.slice.SliceLinks;
import unfold.layout.slice.SliceRows;

/**
 * Places the nodes of a circuit where they stand in a slice of its unfolding, and the others
 * beside.
 */
final class CircuitColumns {
  private static final int FURTHEST = 8;

  private final SliceGraph graph;
  private final Map<Node, Integer> rows;
  private final Map<Node, Double> columns;

  private CircuitColumns(Circuit circuit) {
    this.graph = SliceGraph.of(circuit);
    this.rows = SliceRows.of(graph);
    this.columns =
        new HashMap<>(SliceColumns.of(graph.inSlices(), SliceLinks.shifts(circuit), rows));
  }

  static Map<Node, NodePlace> of(Circuit circuit) {
    CircuitColumns it = new CircuitColumns(circuit);
    it.graph.nodes().stream()
        .filter(node -> !it.graph.inSlices().contains(node))
        .forEach(it::placeBeside);
    Map<Node, NodePlace> places = new LinkedHashMap<>();
    it.graph.nodes().forEach(node -> places.put(node, RowPlaces.disc(node, it.columns, it.rows)));
    return places;
  }

  private void placeBeside(Node node) {
    List<Double> free = new ArrayList<>();
    double middle = partners(node).stream().mapToDouble(this::column).average().orElse(0);
    for (int slot = 0; slot <= FURTHEST; slot++) {
      free.add(middle + slot * ColumnCost.SLICE / 2);
      free.add(middle - slot * ColumnCost.SLICE / 2);
    }
    columns.put(node, free.stream().filter(x -> isFree(node, x)).findFirst().orElse(middle));
  }

  private List<Node> partners(Node node) {
    List<Node> partners = new ArrayList<>();
    for (Wire wire : graph.wires()) {
      if (wire.source().equals(node) && columns.containsKey(wire.target())) {
        partners.add(wire.target());
      } else if (wire.target().equals(node) && columns.containsKey(wire.source())) {
        partners.add(wire.source());
      }
    }
    return partners;
  }

  private boolean isFree(Node node, double x) {
    return columns.keySet().stream()
        .filter(other -> requireNonNull(rows.get(other)).equals(rows.get(node)))
        .allMatch(other -> Math.abs(column(other) - x) >= SliceColumns.PITCH);
  }

  private double column(Node node) {
    return requireNonNull(columns.get(node));
  }
}
