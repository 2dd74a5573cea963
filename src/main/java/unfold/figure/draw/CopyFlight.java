package unfold.figure.draw;

import java.util.function.Consumer;
import unfold.circuit.Node;
import unfold.circuit.Node.VariableNode;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Frame;
import unfold.figure.scene.NodeContent;
import unfold.figure.scene.NodeLabels;
import unfold.figure.scene.Scene;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.unfolding.Instance;

/** Copies of new values that lift off the circuit and land in the unfolding. */
public final class CopyFlight {
  /** Distance beyond a pane's edge at which a copy has left, in figure units. */
  private static final double BEYOND = 40;

  private static final double LIFT = 0.06;

  /** The height above its row at which a copy flies: midway to the row above. */
  private static final double ARC = 55;

  private final Scene scene;
  private final Frame frame;
  private final Consumer<Mark> out;

  public CopyFlight(Scene scene, Frame frame, Consumer<Mark> out) {
    this.scene = scene;
    this.frame = frame;
    this.out = out;
  }

  /** Draws the first half of the flight: out of the circuit and over the right edge of the box. */
  public void leave(Box visible) {
    double right = Math.max(scene.circuitLayout().extent().right(), visible.right()) + BEYOND;
    for (Node node : scene.circuit().nodes()) {
      Point from = scene.circuitLayout().place(node).center();
      Point to = new Point(Math.max(right, from.x()), from.y() - ARC);
      frame
          .now(node)
          .filter(this::isCrossing)
          .ifPresent(it -> fly(it, arc(from, to), 2 * landed(it)));
    }
  }

  /** Draws the second half of the flight: from the left edge of the box into the slot. */
  public void arrive(Instance instance, NodePlace slot, Box visible) {
    if (isCrossing(instance)) {
      Point to = slot.center();
      double left = visible.x() - BEYOND;
      Point from = new Point(Math.min(left, to.x()), to.y() - ARC);
      fly(instance, arc(to, from).reversed(), 2 * landed(instance) - 1);
    }
  }

  /** The path up from a place in a row and along above it. */
  private static Path arc(Point low, Point high) {
    Point apart = high.minus(low);
    return Path.curve(
        low, low.plus(apart.x() / 8, apart.y()), low.plus(apart.x() / 2, apart.y()), high);
  }

  /** Draws the whole flight along a path, where both panes are one drawing. */
  public void cross(Instance instance, Path way) {
    if (isCrossing(instance)) {
      fly(instance, way, landed(instance));
    }
  }

  /** Tells whether a copy is in flight: a variable that is landing. */
  public boolean isCrossing(Instance instance) {
    return instance.node() instanceof VariableNode && frame.progress(instance).isLanding();
  }

  private double landed(Instance instance) {
    return frame.progress(instance).landed();
  }

  private void fly(Instance instance, Path way, double flown) {
    if (flown <= 0 || flown >= 1) {
      return;
    }
    Node node = instance.node();
    double radius = NodePlace.VARIABLE_RADIUS * (1 + LIFT * Math.sin(Math.PI * flown));
    NodePlace place = NodePlace.disc(way.pointAt(smooth(flown)), radius);
    Subject subject = new Subject.Travelling(instance, "across");
    NodeContent content = scene.content(instance);
    out.accept(new Mark.Disc(subject, place.center(), radius + ThemeStyles.RIM, scene.looks().rim));
    NodeMarks.Sign sign =
        new NodeMarks.Sign(subject, node, scene.circuit().role(node), NodeLabels.tex(instance));
    new NodeMarks(scene.looks(), out).draw(sign, place, Appearance.solid(content));
  }

  /** An easing from 0 to 1, slow at both ends. */
  private static double smooth(double part) {
    return part * part * (3 - 2 * part);
  }
}
