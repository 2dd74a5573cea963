package unfold.layout;

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

/**
 * Finds a place for the squares of each net, black ones to the left of their nodes and hollow ones
 * to the right if they can, and the arms that join them to the nodes.
 */
final class Loops {
  /** A net in its place. */
  record Loop(Net net, Stack stack, Path inward, Map<Node, Path> outward) {
    Path path(Wire wire) {
      return Joins.join(inward, stack.line(), outward(wire));
    }

    /** The way from the last square to the target, which no other wire shares. */
    Path outward(Wire wire) {
      return requireNonNull(outward.get(wire.target()));
    }

    /** A point between the squares and the nodes. */
    Point inside() {
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

  private record Choice(Stack stack, double cost) {}

  private final Paper paper;
  private final Map<Node, NodePlace> nodes;

  Loops(Paper paper, Map<Node, NodePlace> nodes) {
    this.paper = paper;
    this.nodes = nodes;
  }

  /**
   * Places the nets one after the other, those that span least first, and puts them on the paper.
   */
  List<Loop> place(List<Net> nets) {
    List<Net> order = new ArrayList<>(nets);
    order.sort(
        Comparator.comparingDouble((Net net) -> ends(net).height()).thenComparing(Net::squares));
    List<Loop> loops = new ArrayList<>();
    for (Net net : order) {
      Loop loop = best(net);
      loops.add(loop);
      draw(loop);
    }
    return loops;
  }

  private void draw(Loop loop) {
    loop.stack.boxes().forEach(paper::add);
    loop.net.wires().forEach(wire -> paper.add(loop.net, Stroke.of(loop.path(wire))));
  }

  private Loop best(Net net) {
    List<Choice> choices = choices(net);
    Loop best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Choice choice : choices) {
      if (choice.cost < least && isClear(choice.stack)) {
        Arms arms = new Arms(paper, net, choice.stack);
        Arms.Arm inward = arms.arm(place(net.source()), net.closes(net.source()), true, least);
        double cost = choice.cost + inward.cost();
        Map<Node, Path> outward = new HashMap<>();
        for (Node target : net.targets()) {
          if (cost < least) {
            Arms.Arm arm = arms.arm(place(target), net.closes(target), false, least - cost);
            outward.put(target, arm.path());
            cost += arm.cost();
          }
        }
        if (cost < least) {
          least = cost;
          best = new Loop(net, choice.stack, inward.path(), outward);
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("no room for the squares of " + net.source().id());
    }
    return best;
  }

  private boolean isClear(Stack stack) {
    return stack.boxes().stream().allMatch(box -> paper.clearance(box, ROOM + 1) >= ROOM)
        && paper.clearance(Box.ofCorners(stack.entry(), stack.exit()).grow(1), ROOM) >= ROOM - 1;
  }

  private List<Choice> choices(Net net) {
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

  private Choice choice(Net net, Box ends, int side, double further, double higher, boolean down) {
    double x = side * (NEAREST + further) + (side < 0 ? ends.x() : ends.right());
    Point center = new Point(x, ends.center().y() + higher);
    double cost = FAR * Math.max(0, further);
    cost += OFF_CENTRE * Math.abs(higher) + (down ? 0 : UPWARDS);
    cost += side == (net.hollow() ? 1 : -1) ? 0 : WRONG_SIDE;
    return new Choice(new Stack(center, net.squares(), side, down), cost);
  }

  private NodePlace place(Node node) {
    return requireNonNull(nodes.get(node));
  }

  private Box ends(Net net) {
    return net.targets().stream()
        .map(target -> place(target).box())
        .reduce(place(net.source()).box(), Box::union);
  }
}
