package unfold.layout.loop;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.PathJoins;
import unfold.layout.place.SampledPath;

/**
 * Places the squares of each net and the arms that join them to the nodes: black ones to the left
 * of their nodes and hollow ones to the right, if possible.
 */
public final class Loops {
  /** A net in its place. */
  public record Loop(ForkedWire net, SquareStack stack, Path inward, Map<Node, Path> outward) {
    public Path path(Wire wire) {
      return PathJoins.join(inward, stack.line(), outward(wire));
    }

    /** The way from the last square to the target, which no other wire shares. */
    public Path outward(Wire wire) {
      return requireNonNull(outward.get(wire.target()));
    }

    /** A point between the squares and the nodes. */
    public Point inside() {
      return inward.pointAt(0).towards(stack.center(), 0.5);
    }
  }

  private static final double NEAREST = 92 - NodePlace.VARIABLE_RADIUS;
  private static final double[] FURTHER = {0, 14, 28, 42, 56, 70, 86, 102, 120, 150, 180, 220};
  private static final double[] HIGHER = {0, -20, 20, -40, 40, -60, 60};
  private static final double FAR = 3;
  private static final double OFF_CENTRE = 0.3;
  private static final double WRONG_SIDE = 120;
  private static final double UPWARDS = 6;
  private static final double ROOM = 5;

  private static final double MOST = 1e6;

  private record Choice(SquareStack stack, double cost) {}

  private record Attempt(Loop loop, double cost) {}

  private final OccupiedSpace space;
  private final Map<Node, NodePlace> nodes;
  private int beyond;

  public Loops(OccupiedSpace space, Map<Node, NodePlace> nodes) {
    this.space = space;
    this.nodes = nodes;
  }

  /**
   * Places the nets one after the other, those that span least first, and puts them on the paper.
   */
  public List<Loop> place(List<ForkedWire> nets) {
    List<ForkedWire> order = new ArrayList<>(nets);
    order.sort(
        Comparator.comparingDouble((ForkedWire net) -> ends(net).height())
            .thenComparing(ForkedWire::squares));
    List<Loop> loops = new ArrayList<>();
    for (ForkedWire net : order) {
      Loop loop = best(net);
      loops.add(loop);
      draw(loop);
    }
    return loops;
  }

  private void draw(Loop loop) {
    loop.stack.boxes().forEach(space::add);
    loop.net.wires().forEach(wire -> space.add(loop.net, SampledPath.of(loop.path(wire))));
  }

  private Loop best(ForkedWire net) {
    Attempt best = null;
    for (Choice choice : choices(net)) {
      double limit = best == null ? MOST : best.cost;
      if (choice.cost + atLeast(net, choice.stack) < limit && isClear(choice.stack)) {
        Attempt attempt = attempt(net, choice, limit);
        best = attempt.cost < limit ? attempt : best;
      }
    }
    return best == null ? attempt(net, beyondAll(net), MOST).loop : best.loop;
  }

  /** The least length of the arms of a stack. */
  private double atLeast(ForkedWire net, SquareStack stack) {
    return length(net.source(), stack.entry())
        + net.targets().stream().mapToDouble(target -> length(target, stack.exit())).sum();
  }

  private double length(Node node, Point end) {
    return place(node).distanceTo(end);
  }

  private Attempt attempt(ForkedWire net, Choice choice, double limit) {
    LoopArms arms = new LoopArms(space, net, choice.stack);
    LoopArms.Arm inward = arms.arm(place(net.source()), net.closes(net.source()), true, limit);
    double cost = choice.cost + inward.cost();
    Map<Node, Path> outward = new HashMap<>();
    for (Node target : net.targets()) {
      if (cost < limit) {
        LoopArms.Arm arm = arms.arm(place(target), net.closes(target), false, limit - cost);
        outward.put(target, arm.path());
        cost += arm.cost();
      }
    }
    return new Attempt(new Loop(net, choice.stack, inward.path(), outward), cost);
  }

  /** A place left of everything: a drawing that is hard to read is better than none. */
  private Choice beyondAll(ForkedWire net) {
    double left = space.nodes().mapToDouble(node -> node.box().x()).min().orElse(0);
    double far = left - NEAREST - FURTHER[FURTHER.length - 1] - NEAREST * beyond++;
    return new Choice(
        new SquareStack(new Point(far, ends(net).center().y()), -1, true, net.tags()), 0);
  }

  private boolean isClear(SquareStack stack) {
    return stack.boxes().stream().allMatch(box -> space.clearance(box, ROOM + 1) >= ROOM)
        && space.clearance(Box.ofCorners(stack.entry(), stack.exit()).grow(1), ROOM) >= ROOM - 1;
  }

  private List<Choice> choices(ForkedWire net) {
    List<Choice> choices = new ArrayList<>();
    Box ends = ends(net);
    for (int side : new int[] {-1, 1}) {
      for (double further : FURTHER) {
        for (double higher : HIGHER) {
          choices.add(choice(net, ends, side, further, higher, true));
          choices.add(choice(net, ends, side, further, higher, false));
        }
      }
    }
    choices.sort(Comparator.comparingDouble(Choice::cost));
    return choices;
  }

  private Choice choice(
      ForkedWire net, Box ends, int side, double further, double higher, boolean down) {
    double x = side * (NEAREST + further) + (side < 0 ? ends.x() : ends.right());
    Point center = new Point(x, ends.center().y() + higher);
    double cost = FAR * Math.max(0, further);
    cost += OFF_CENTRE * Math.abs(higher) + (down ? 0 : UPWARDS);
    cost += side == (net.isOnTheRight() ? 1 : -1) ? 0 : WRONG_SIDE;
    return new Choice(new SquareStack(center, side, down, net.tags()), cost);
  }

  private NodePlace place(Node node) {
    return requireNonNull(nodes.get(node));
  }

  private Box ends(ForkedWire net) {
    return net.targets().stream()
        .map(target -> place(target).box())
        .reduce(place(net.source()).box(), Box::union);
  }
}
