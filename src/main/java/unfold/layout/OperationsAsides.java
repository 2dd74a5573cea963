package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Point;

/**
 * Where the nodes of a circuit of operations stand that exist once: below and before the slices
 * what they read, above and behind them what reads them.
 */
final class OperationsAsides {
  private static final double ROW = 64;
  private static final double COLUMN = 100;
  private static final double ABOVE = 56;

  private record Cell(int column, int row) {}

  private final InstancePlaces slices;
  private final Circuit circuit;
  private final Map<Node, NodePlace> aside = new LinkedHashMap<>();
  private final Map<Node, Cell> behind = new HashMap<>();
  private final Set<Cell> taken = new HashSet<>();
  private int before;

  private OperationsAsides(InstancePlaces slices) {
    this.slices = slices;
    this.circuit = slices.unfolding().circuit();
  }

  static InstancePlaces place(InstancePlaces slices) {
    OperationsAsides asides = new OperationsAsides(slices);
    asides.circuit.nodes().stream()
        .filter(asides::isAside)
        .forEach(node -> asides.aside.put(node, asides.placed(node)));
    return slices.with(asides.aside);
  }

  private boolean isAside(Node node) {
    return !slices.slice().nodes().containsKey(node);
  }

  private NodePlace placed(Node node) {
    Outline outline = Sizes.of(node, Sizes.arriving(node, circuit.graph().edgeSet()));
    if (targets(node).stream().anyMatch(target -> !isAside(target))) {
      double x = slices.steps().xOf(slices.firstStep()) - slices.steps().period() / 2 - COLUMN;
      double y = slices.slice().band().bottom() + ABOVE + ROW * before++;
      return new NodePlace(new Point(x, y), outline);
    }
    Cell cell = cell(node);
    double x = slices.steps().xOf(slices.lastStep()) + slices.steps().period() / 2;
    return new NodePlace(
        new Point(
            x + COLUMN * (cell.column + 1), slices.slice().band().y() - ABOVE - ROW * cell.row),
        outline);
  }

  /** The column after everything it reads, in the row of the first thing it reads if it is free. */
  private Cell cell(Node node) {
    Cell known = behind.get(node);
    if (known != null) {
      return known;
    }
    List<Cell> read = sources(node).stream().filter(this::isAside).map(this::cell).toList();
    int column = read.stream().mapToInt(cell -> cell.column + 1).max().orElse(0);
    int row = read.isEmpty() ? 0 : read.getFirst().row;
    while (!taken.add(new Cell(column, row))) {
      row++;
    }
    Cell cell = new Cell(column, row);
    behind.put(node, cell);
    return requireNonNull(cell);
  }

  private List<Node> targets(Node node) {
    return circuit.graph().outgoingEdgesOf(node).stream().map(Wire::target).toList();
  }

  private List<Node> sources(Node node) {
    return circuit.graph().incomingEdgesOf(node).stream().map(Wire::source).toList();
  }
}
