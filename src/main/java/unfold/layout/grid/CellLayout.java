package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import unfold.circuit.Circuit;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.circuit.Wire;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.slice.RowPlaces;
import unfold.layout.slice.SliceColumns;
import unfold.layout.slice.SliceGraph;
import unfold.layout.slice.SliceLink;
import unfold.layout.slice.SliceRows;

/** Lays out the cell of a block. */
final class CellLayout {
  /** The distance of two nodes that share neither a row nor a column. */
  private static final double STAIR = 72;

  private final Circuit circuit;
  private final AxisDirections bearings;

  CellLayout(Circuit circuit, AxisDirections bearings) {
    this.circuit = circuit;
    this.bearings = bearings;
  }

  Cell of(Block block) {
    return switch (circuit.grain()) {
      case VARIABLES -> ofVariables(block);
      case OPERATIONS -> OperationsCell.of(block, circuit);
    };
  }

  private Cell ofVariables(Block block) {
    boolean upright = bearings.isUpright(block.axes());
    if (block.nodes().stream().anyMatch(bearings::isTree)) {
      return byRole(block);
    }
    return !upright
        ? slice(block, Function.identity())
        : bearings.isLevel(block.axes())
            ? stairs(block)
            : slice(block, at -> new Point(-at.y(), at.x()));
  }

  /** A cell laid out as a slice of one axis; for an axis that runs upright, turned on its side. */
  private Cell slice(Block block, Function<Point, Point> turned) {
    SliceGraph graph = graph(block);
    Map<Node, Integer> rows = SliceRows.of(graph);
    List<SliceLink> links =
        graph.wires().stream()
            .filter(CellLayout::isShift)
            .map(wire -> new SliceLink(wire, wire.offset()))
            .toList();
    Map<Node, Double> columns = SliceColumns.of(graph.nodes(), links, rows);
    SequencedMap<Node, NodePlace> places = new LinkedHashMap<>();
    graph
        .nodes()
        .forEach(node -> {
          Point at = RowPlaces.disc(node, columns, rows).center();
          places.put(node, disc(turned.apply(at)));
        });
    return new Cell(places);
  }

  private static boolean isShift(Wire wire) {
    return wire.maps().stream().allMatch(IndexMap.Shift.class::isInstance);
  }

  private static NodePlace disc(Point center) {
    return NodePlace.disc(center, NodePlace.VARIABLE_RADIUS);
  }

  /**
   * A cell in which no two nodes share a row or a column, so that wires along rows and columns pass
   * them; the stairs run across the diagonal that wires take.
   */
  private Cell stairs(Block block) {
    SliceGraph graph = graph(block);
    Map<Node, Integer> rows = SliceRows.of(graph);
    List<Node> order = new ArrayList<>(graph.nodes());
    order.sort(java.util.Comparator.comparingInt(node -> requireNonNull(rows.get(node))));
    int side = graph.wires().stream().anyMatch(this::leansRight) ? -1 : 1;
    SequencedMap<Node, NodePlace> places = new LinkedHashMap<>();
    double middle = (order.size() - 1) / 2.0;
    for (int i = 0; i < order.size(); i++) {
      double along = (i - middle) * STAIR;
      places.put(order.get(i), disc(new Point(side * along, -along)));
    }
    return new Cell(places);
  }

  /** Whether one end of a wire is above the other and to its right. */
  private boolean leansRight(Wire wire) {
    double x = 0;
    double y = 0;
    for (IndexMap map : wire.maps()) {
      if (map instanceof IndexMap.Shift(String axis, int offset)) {
        switch (bearings.of(axis).way()) {
          case RIGHT, TREE -> x += offset;
          case UP -> y -= offset;
          case DOWN -> y += offset;
        }
      }
    }
    return x * y < 0;
  }

  /**
   * A cell of a tree: nodes of a role stand side by side, since nothing else may stand where forks
   * are.
   */
  private Cell byRole(Block block) {
    TreeMap<Role, List<Node>> roles =
        block.nodes().stream()
            .collect(Collectors.groupingBy(circuit::role, TreeMap::new, Collectors.toList()));
    SequencedMap<Node, NodePlace> places = new LinkedHashMap<>();
    int row = 0;
    for (List<Node> nodes : roles.values()) {
      for (int i = 0; i < nodes.size(); i++) {
        double x = (i - (nodes.size() - 1) / 2.0) * SliceColumns.PITCH * 0.8;
        places.put(nodes.get(i), disc(new Point(x, RowPlaces.y(row))));
      }
      row++;
    }
    return new Cell(places);
  }

  private SliceGraph graph(Block block) {
    List<Wire> wires =
        circuit.graph().edgeSet().stream()
            .filter(wire -> block.nodes().contains(wire.source()))
            .filter(wire -> block.nodes().contains(wire.target()))
            .toList();
    return new SliceGraph(
        block.nodes(),
        block.nodes(),
        wires,
        block.nodes().stream().collect(Collectors.toMap(node -> node, circuit::role)));
  }
}
