package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.layers.Layered;
import unfold.layout.layers.Side;
import unfold.layout.loop.ForkedWire;
import unfold.layout.loop.Lanes;
import unfold.layout.place.NodePlace;
import unfold.layout.place.Outline;
import unfold.layout.place.Sizes;
import unfold.layout.place.WirePlace;
import unfold.layout.route.OrthogonalPaths;
import unfold.layout.slice.SliceGraph;

/**
 * Lays a circuit of operations out in layers. A value that crosses squares leaves through a gate on
 * the left, passes them outside and comes back in through another gate; to the right where it is
 * read ahead.
 */
final class OperationsCircuit {
  private record Gate(ForkedWire net, boolean in) {}

  private final SliceGraph graph;
  private final List<ForkedWire> nets;
  private final Layered<Node, Gate, Object> layered = new Layered<>();
  private final Map<Node, NodePlace> nodes = new LinkedHashMap<>();
  private final Map<Wire, WirePlace> wires = new LinkedHashMap<>();

  private OperationsCircuit(Circuit circuit) {
    this.graph = SliceGraph.of(circuit);
    this.nets = ForkedWire.of(graph.wires());
  }

  static CircuitLayout of(Circuit circuit) {
    OperationsCircuit it = new OperationsCircuit(circuit);
    Map<Node, Outline> outlines = new LinkedHashMap<>();
    for (Node node : it.graph.nodes()) {
      outlines.put(node, Sizes.of(node, Sizes.arriving(node, it.graph.wires())));
    }
    outlines.forEach((node, outline) -> it.layered.node(node, outline.width(), outline.height()));
    it.graph.inputs().forEach(it.layered::lowest);
    it.graph.wires().stream()
        .filter(wire -> !ForkedWire.isLoop(wire))
        .forEach(wire -> it.layered.wire(wire, wire.source(), wire.target()));
    it.nets.forEach(it::gates);
    it.arrange(it.layered.draw(), outlines);
    return new CircuitLayout(it.nodes, it.wires);
  }

  private void gates(ForkedWire net) {
    Gate out = new Gate(net, false);
    Gate in = new Gate(net, true);
    Side side = net.isOnTheRight() ? Side.RIGHT : Side.LEFT;
    layered.gate(out, side);
    layered.gate(in, side);
    layered.leave(out, net.source(), out);
    net.wires().forEach(wire -> layered.enter(wire, in, wire.target()));
  }

  private void arrange(Layered.Drawing<Node, Gate, Object> drawing, Map<Node, Outline> outlines) {
    outlines.forEach(
        (node, outline) -> nodes.put(node, new NodePlace(drawing.center(node), outline)));
    for (Wire wire : graph.wires()) {
      if (!ForkedWire.isLoop(wire)) {
        List<Point> way = requireNonNull(drawing.wires().get(wire));
        wires.put(wire, WirePlace.plain(path(way, wire), List.of()));
      }
    }
    Lanes lanes = new Lanes(drawing.frame(), drawing.gates().values());
    for (ForkedWire net : byLength(drawing)) {
      Point out = requireNonNull(drawing.gates().get(new Gate(net, false)));
      Point in = requireNonNull(drawing.gates().get(new Gate(net, true)));
      Lanes.Lane lane = lanes.lane(net, out, in);
      net.wires().forEach(wire -> wires.put(wire, loop(net, wire, lane, drawing)));
    }
  }

  private List<ForkedWire> byLength(Layered.Drawing<Node, Gate, Object> drawing) {
    List<ForkedWire> order = new ArrayList<>(nets);
    order.sort(
        java.util.Comparator.comparingDouble(net ->
            requireNonNull(drawing.gates().get(new Gate(net, false)))
                .distance(requireNonNull(drawing.gates().get(new Gate(net, true))))));
    return order;
  }

  private WirePlace loop(
      ForkedWire net, Wire wire, Lanes.Lane lane, Layered.Drawing<Node, Gate, Object> drawing) {
    List<Point> way = new ArrayList<>(requireNonNull(drawing.wires().get(new Gate(net, false))));
    way.addAll(lane.way());
    way.addAll(requireNonNull(drawing.wires().get(wire)));
    return new WirePlace(
        path(way, wire), lane.stack().squares(), net.delays(), lane.stack().chips(), List.of());
  }

  private Path path(List<Point> way, Wire wire) {
    NodePlace from = requireNonNull(nodes.get(wire.source()));
    NodePlace to = requireNonNull(nodes.get(wire.target()));
    return OrthogonalPaths.path(way, from, to);
  }
}
