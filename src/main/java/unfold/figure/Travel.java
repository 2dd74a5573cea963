package unfold.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Node.OperationNode;
import unfold.circuit.Role;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.NodePlace;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/** Copies of values on their way to what reads them, at the same fraction of the way everywhere. */
final class Travel {
  private static final double MERGED = 0.5;
  private static final double OUTSIDE = 46;

  private final Scene scene;
  private final Frame frame;
  private final Chips chips;

  Travel(Scene scene, Frame frame, Consumer<Mark> out) {
    this.scene = scene;
    this.frame = frame;
    this.chips = new Chips(scene.looks(), out);
  }

  /** All that travels in the circuit. */
  void circuit() {
    scene.circuit().nodes().forEach(node -> frame.now(node).ifPresent(this::towards));
  }

  private void towards(Instance target) {
    Progress progress = frame.progress(target);
    Role role = scene.circuit().role(target.node());
    if (progress.isLanding() && (role == Role.INPUT || role == Role.TARGET)) {
      enter(target, role, progress.landed());
    }
    if (progress.isTravelling()) {
      scene.circuit().graph().incomingEdgesOf(target.node()).stream()
          .filter(wire -> scene.circuit().role(wire.source()) != Role.PARAMETER)
          .forEach(wire -> read(wire, target).ifPresent(it -> alongCircuit(it, progress)));
    }
  }

  /** From outside: inputs from below, targets from above. */
  private void enter(Instance given, Role role, double way) {
    Point center = scene.circuitLayout().place(given.node()).center();
    Point outside = center.plus(0, role == Role.INPUT ? OUTSIDE : -OUTSIDE);
    Subject subject = new Subject.Travelling(given, "in");
    double opacity = 1 - Math.max(0, 2 * way - 1);
    chips.draw(subject, role, Tags.tex(given), outside.towards(center, way), opacity);
  }

  private void alongCircuit(Dependency read, Progress progress) {
    Wire wire = read.wire();
    Path path = scene.circuitLayout().wire(wire).path();
    double start = scene.courses().start(wire);
    NodePlace end = scene.circuitLayout().place(wire.target());
    String way = "circuit-" + wire.number();
    draw(read, way, path, start, end, progress);
  }

  /** What travels along one edge of the unfolding. */
  void unfolded(Dependency edge, Path path, NodePlace end) {
    Progress progress = frame.progress(edge.target());
    if (progress.isTravelling() && scene.circuit().role(edge.wire().source()) != Role.PARAMETER) {
      String way = "unfolded-" + new Subject.CableCopy(edge).id();
      draw(edge, way, path, 0, end, progress);
    }
  }

  private void draw(
      Dependency read, String way, Path path, double start, NodePlace end, Progress progress) {
    double merged = Math.min(1, progress.computed() / MERGED);
    Point border = path.pointAt(start + (1 - start) * progress.travelled());
    Point center = border.towards(end.center(), merged);
    Subject subject = new Subject.Travelling(read.source(), way);
    Node source = read.source().node();
    Role role = scene.circuit().role(source);
    if (source instanceof OperationNode) {
      chips.dot(subject, role, center, 1 - merged);
    } else if (scene.unfolding().containsVertex(read.source())) {
      chips.draw(subject, role, Tags.tex(read.source()), center, 1 - merged);
    } else {
      chips.assumed(subject, Tags.zero(read.source()), center, 1 - merged);
    }
  }

  /** What a target reads over a wire now: an edge of the unfolding, or assumed zeros. */
  private Optional<Dependency> read(Wire wire, Instance target) {
    int[] index = wire.maps().stream().mapToInt(map -> index(map, target)).toArray();
    Dependency edge = new Dependency(wire, new Instance(wire.source(), Index.of(index)), target);
    if (scene.unfolding().containsEdge(edge)) {
      return Optional.of(edge);
    }
    List<Dependency> assumed = scene.unfolding().assumed(target);
    return assumed.stream().filter(edge::equals).findFirst();
  }

  private int index(IndexMap map, Instance target) {
    return switch (map) {
      case IndexMap.Shift(String axis, int offset) ->
          target.index().at(target.node().axes().indexOf(axis)) + offset;
      case IndexMap.Place(var place) -> place.at(Map.of(), scene.unfolding().extents());
      case IndexMap.Over over -> frame.step() + over.offset();
    };
  }
}
