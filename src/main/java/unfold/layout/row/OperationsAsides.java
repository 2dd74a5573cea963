package unfold.layout.row;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.layers.Layered;
import unfold.layout.layers.Side;
import unfold.layout.place.NodePlace;
import unfold.layout.place.Outline;
import unfold.layout.place.Sizes;
import unfold.layout.route.OrthogonalPaths;
import unfold.layout.slice.LeadingNodes;
import unfold.layout.slice.LongWire;

/**
 * Places the nodes of a circuit of operations that exist once: below and before the slices those
 * that slices read, above and behind them those that read slices.
 */
public final class OperationsAsides {
  private static final double BESIDE = 10;

  private final InstancePlaces slices;
  private final List<LongWire> far;
  private final Circuit circuit;
  private final SequencedMap<Node, NodePlace> nodes = new LinkedHashMap<>();
  private final Map<Wire, Path> wires = new LinkedHashMap<>();
  private final Map<LongWire, List<Point>> stems = new LinkedHashMap<>();

  private OperationsAsides(InstancePlaces slices, List<LongWire> far) {
    this.slices = slices;
    this.far = far;
    this.circuit = slices.unfolding().circuit();
  }

  public static AsideLayout of(InstancePlaces slices, List<LongWire> far) {
    OperationsAsides asides = new OperationsAsides(slices, far);
    List<Node> once =
        asides.circuit.nodes().stream()
            .filter(node -> !slices.slice().nodes().containsKey(node))
            .toList();
    List<Node> before = once.stream().filter(new LeadingNodes(slices.unfolding())::holds).toList();
    asides.draw(before, true);
    asides.draw(once.stream().filter(node -> !before.contains(node)).toList(), false);
    return new AsideLayout(asides.nodes, asides.wires, asides.stems);
  }

  private void draw(List<Node> group, boolean before) {
    if (group.isEmpty()) {
      return;
    }
    Layered<Node, LongWire, Object> layered = new Layered<>();
    for (Node node : group) {
      Outline outline = Sizes.of(node, Sizes.arriving(node, circuit.graph().edgeSet()));
      layered.node(node, outline.width(), outline.height());
    }
    List<Wire> inner = inner(group);
    inner.forEach(wire -> layered.wire(wire, wire.source(), wire.target()));
    List<LongWire> leading = far.stream().filter(it -> group.contains(it.root())).toList();
    leading.forEach(it -> gate(layered, it, before));
    Layered.Drawing<Node, LongWire, Object> drawing = layered.draw();
    Point at = corner(drawing, before);
    group.forEach(node -> nodes.put(node, placed(node, drawing, at)));
    inner.forEach(wire -> wires.put(wire, path(wire, drawing, at)));
    leading.forEach(it -> stems.put(it, stem(it, drawing)));
  }

  private List<Wire> inner(List<Node> group) {
    Set<Node> members = new HashSet<>(group);
    return circuit.graph().edgeSet().stream()
        .filter(wire -> members.contains(wire.source()) && members.contains(wire.target()))
        .toList();
  }

  /**
   * Adds the gate of a rail: rails run above the nodes before the slices and below those behind.
   */
  private static void gate(Layered<Node, LongWire, Object> layered, LongWire it, boolean before) {
    layered.gate(it, before ? Side.TOP : Side.BOTTOM);
    if (it.spreading()) {
      layered.leave(it, it.root(), it);
    } else {
      layered.enter(it, it, it.root());
    }
  }

  /** The place of the drawing's origin, the middle of its lower border. */
  private Point corner(Layered.Drawing<Node, LongWire, Object> drawing, boolean before) {
    double half = slices.steps().period() / 2 + drawing.frame().width() / 2 + BESIDE;
    return before
        ? new Point(
            slices.steps().xOf(slices.firstStep()) - half,
            RailWires.below(slices, far.size()) + drawing.frame().height())
        : new Point(
            slices.steps().xOf(slices.lastStep()) + half, RailWires.above(slices, far.size()));
  }

  private NodePlace placed(Node node, Layered.Drawing<Node, LongWire, Object> drawing, Point at) {
    Outline outline = Sizes.of(node, Sizes.arriving(node, circuit.graph().edgeSet()));
    return new NodePlace(drawing.center(node).plus(at), outline);
  }

  private Path path(Wire wire, Layered.Drawing<Node, LongWire, Object> drawing, Point at) {
    return OrthogonalPaths.path(
        requireNonNull(drawing.wires().get(wire)).stream().map(point -> point.plus(at)).toList(),
        requireNonNull(nodes.get(wire.source())),
        requireNonNull(nodes.get(wire.target())));
  }

  private static List<Point> stem(LongWire it, Layered.Drawing<Node, LongWire, Object> drawing) {
    Point center = drawing.center(it.root());
    List<Point> way =
        requireNonNull(drawing.wires().get(it)).stream().map(p -> p.minus(center)).toList();
    return it.spreading() ? way.reversed() : way;
  }
}
