package unfold.layout.row;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.slice.ColumnCost;
import unfold.layout.slice.RowPlaces;
import unfold.layout.slice.SliceGraph;
import unfold.layout.slice.SliceLinks;
import unfold.layout.slice.SliceRows;

/**
 * Places the nodes that exist once: in the slice of the one step they have to do with, if they are
 * alone in their row; else before the first slice if they depend on none, and after the last one
 * otherwise.
 */
public final class UnindexedNodes {
  private final InstancePlaces slices;
  private final Circuit circuit;
  private final Map<Node, Integer> rows;
  private final SequencedMap<Node, NodePlace> aside = new LinkedHashMap<>();
  private final Map<Integer, Integer> before = new HashMap<>();
  private final Map<Integer, Integer> after = new HashMap<>();

  private UnindexedNodes(InstancePlaces slices) {
    this.slices = slices;
    this.circuit = slices.unfolding().circuit();
    this.rows = SliceRows.of(SliceGraph.of(circuit));
  }

  public static AsideLayout of(InstancePlaces slices) {
    UnindexedNodes asides = new UnindexedNodes(slices);
    asides.circuit.nodes().stream()
        .filter(node -> !slices.slice().nodes().containsKey(node))
        .forEach(asides::place);
    return new AsideLayout(asides.aside, Map.of(), Map.of());
  }

  private void place(Node node) {
    int row = requireNonNull(rows.get(node));
    double x =
        anchor(node, row)
            .orElseGet(() -> SliceLinks.dependsOnSlices(node, circuit) ? last(row) : first(row));
    aside.put(node, NodePlace.disc(new Point(x, RowPlaces.y(row)), NodePlace.VARIABLE_RADIUS));
  }

  private double first(int row) {
    int position = before.merge(row, 1, Integer::sum);
    return slices.steps().xOf(slices.firstStep()) - aside(position);
  }

  private double last(int row) {
    int position = after.merge(row, 1, Integer::sum);
    return slices.steps().xOf(slices.lastStep()) + aside(position);
  }

  private double aside(int position) {
    return slices.steps().period() / 2 + ColumnCost.SLICE * (position - 0.5);
  }

  /** The x of the single instance that all wires of a node lead to, if there is one. */
  private Optional<Double> anchor(Node node, int row) {
    double y = RowPlaces.y(row);
    boolean alone = slices.slice().nodes().values().stream().noneMatch(it -> it.center().y() == y);
    List<Optional<Double>> partners =
        circuit.graph().edgesOf(node).stream().map(wire -> partner(wire, node)).distinct().toList();
    return alone && partners.size() == 1 ? partners.getFirst() : Optional.empty();
  }

  private Optional<Double> partner(Wire wire, Node node) {
    Node other = wire.source().equals(node) ? wire.target() : wire.source();
    return SliceLinks.instanceOf(other, wire, slices.unfolding())
        .filter(instance -> instance.index().axes() > 0)
        .map(instance -> slices.of(instance).center().x());
  }
}
