package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.loop.ForkedWire;
import unfold.layout.loop.Loops;
import unfold.layout.loop.SquareStack;
import unfold.layout.place.LabelTex;
import unfold.layout.place.Labels;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.SampledPath;
import unfold.layout.place.WirePlace;
import unfold.layout.route.Router;
import unfold.layout.slice.SliceGraph;
import unfold.typesetting.MathLabel;

/** Lays a circuit of variables out: nodes, then plain wires, then loops, then labels. */
final class CircuitDrawing {
  private record Ends(Node source, Node target) {}

  private final Circuit circuit;
  private final SliceGraph graph;
  private final OccupiedSpace space = OccupiedSpace.once();
  private final Map<Node, NodePlace> nodes;
  private final Map<Wire, WirePlace> wires = new LinkedHashMap<>();
  private final Map<Wire, Labels.Wanted> labels = new LinkedHashMap<>();
  private final Set<List<String>> labelled = new HashSet<>();

  private CircuitDrawing(Circuit circuit) {
    this.circuit = circuit;
    this.graph = SliceGraph.of(circuit);
    this.nodes = CircuitColumns.of(circuit);
  }

  static CircuitLayout of(Circuit circuit) {
    CircuitDrawing drawing = new CircuitDrawing(circuit);
    drawing.nodes.values().forEach(drawing.space::add);
    drawing.plainWires();
    drawing.loops();
    Labels.place(drawing.space, drawing.labels)
        .forEach((wire, its) -> drawing.wires.computeIfPresent(wire, (_, w) -> w.withLabels(its)));
    return new CircuitLayout(drawing.nodes, drawing.wires);
  }

  private void plainWires() {
    Map<Ends, List<Wire>> bundles =
        graph.wires().stream()
            .filter(wire -> !ForkedWire.isLoop(wire))
            .collect(
                Collectors.groupingBy(
                    wire -> new Ends(wire.source(), wire.target()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Router router = new Router(space);
    bundles.entrySet().stream()
        .sorted(java.util.Comparator.comparingDouble(bundle -> length(bundle.getKey())))
        .forEach(bundle -> plainWire(bundle.getKey(), bundle.getValue(), router));
  }

  private NodePlace place(Node node) {
    return requireNonNull(nodes.get(node));
  }

  private double length(Ends ends) {
    return place(ends.source).center().distance(place(ends.target).center());
  }

  private void plainWire(Ends ends, List<Wire> bundle, Router router) {
    Path path = router.route(ends, place(ends.source), place(ends.target));
    SampledPath stroke = SampledPath.of(path);
    space.add(ends, stroke);
    for (Wire wire : bundle) {
      wires.put(wire, WirePlace.plain(path, List.of()));
      want(wire, stroke, Optional.empty());
    }
  }

  private void loops() {
    for (Loops.Loop loop : new Loops(space, nodes).place(ForkedWire.of(graph.wires()))) {
      for (Wire wire : loop.net().wires()) {
        SquareStack stack = loop.stack();
        wires.put(
            wire,
            new WirePlace(
                loop.path(wire), stack.squares(), loop.net().delays(), stack.chips(), List.of()));
        want(wire, SampledPath.of(loop.outward(wire)), Optional.of(loop.inside()));
      }
    }
  }

  /** Asks for the labels of a wire; wires that share a line name each parameter once. */
  private void want(Wire wire, SampledPath stroke, Optional<Point> inside) {
    List<MathLabel> texts =
        LabelTex.of(
            wire, circuit.system(), name -> labelled.add(List.of(stroke.path().svg(), name)));
    if (!texts.isEmpty()) {
      labels.put(wire, new Labels.Wanted(stroke, texts, inside));
    }
  }
}
