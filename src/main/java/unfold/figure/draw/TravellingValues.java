package unfold.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import unfold.circuit.Role;
import unfold.circuit.Wire;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Frame;
import unfold.figure.scene.Scene;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.playback.Progress;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/** The copies of values on their way to their readers, everywhere at the same part of the way. */
public final class TravellingValues {
  private static final double MERGED = 0.5;

  /** The part of the way to the target's centre that a merging value goes: short of the label. */
  private static final double SUNK = 0.4;

  private static final double OUTSIDE = 46;

  private final Scene scene;
  private final Frame frame;
  private final ValueChips chips;
  private final List<MovingValue> moving = new ArrayList<>();

  public TravellingValues(Scene scene, Frame frame, Consumer<Mark> out) {
    this.scene = scene;
    this.frame = frame;
    this.chips = new ValueChips(scene.looks(), out);
  }

  /** Collects all that travels in the circuit. */
  public void circuit() {
    scene.circuit().nodes().forEach(node -> frame.now(node).ifPresent(this::towards));
  }

  private void towards(Instance target) {
    Progress progress = frame.progress(target);
    Role role = scene.circuit().role(target.node());
    if (progress.isLanding() && (role == Role.INPUT || role == Role.TARGET)) {
      enter(target, role, progress.landed());
    }
    if (frame.isGathering(target)) {
      scene.circuit().graph().incomingEdgesOf(target.node()).stream()
          .filter(wire -> scene.circuit().role(wire.source()) != Role.PARAMETER)
          .forEach(wire -> frame.read(wire, target).ifPresent(it -> alongCircuit(it, progress)));
    }
  }

  /** Draws a given value that comes from outside: an input from below, a target from above. */
  private void enter(Instance given, Role role, double way) {
    Point center = scene.circuitLayout().place(given.node()).center();
    Point outside = center.plus(0, role == Role.INPUT ? OUTSIDE : -OUTSIDE);
    Subject subject = new Subject.Travelling(given, "in");
    double opacity = 1 - Math.max(0, 2 * way - 1);
    Point at = outside.towards(center, way);
    chips.draw(scene, new MovingValue(subject, given, role, at, 1, opacity));
  }

  private void alongCircuit(Dependency read, Progress progress) {
    Wire wire = read.wire();
    NodePlace end = scene.circuitLayout().place(wire.target());
    Path way = scene.squarePositions().leaving(wire);
    add(read, "circuit-" + wire.number(), way, true, end, progress);
  }

  /** Collects the value that travels along one edge of the unfolding. */
  public void unfolded(Dependency edge, Path path, NodePlace end) {
    Progress progress = frame.progress(edge.target());
    if (scene.circuit().role(edge.wire().source()) != Role.PARAMETER) {
      String way = "unfolded-" + new Subject.CableCopy(edge).id();
      add(edge, way, path, false, end, progress);
    }
  }

  private void add(
      Dependency read, String way, Path path, boolean squares, NodePlace end, Progress progress) {
    double travelled = frame.travelled(read);
    if (travelled == 0) {
      return;
    }
    double merged = Math.min(1, progress.computed() / MERGED);
    Point border = path.pointAt(travelled);
    double most = squares ? MovingValue.besideSquare(scene.squarePositions().clearance(border)) : 1;
    Point center = border.towards(end.center(), SUNK * merged);
    double done = path.length() * travelled;
    double left = path.length() - done;
    double near = (most < 1 ? left : Math.min(done, left)) / MovingValue.NEAR;
    double size = Math.min(most, Math.clamp(near, MovingValue.LEAST, 1.0)) * (1 - merged);
    Subject subject = new Subject.Travelling(read.source(), way);
    Role role = scene.circuit().role(read.source().node());
    moving.add(new MovingValue(subject, read.source(), role, center, size, 1 - merged));
  }

  /** Draws all values collected so far. */
  public void draw() {
    MovingValue.apart(moving).forEach(it -> chips.draw(scene, it));
  }
}
