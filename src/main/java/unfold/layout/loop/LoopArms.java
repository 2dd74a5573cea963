package unfold.layout.loop;

import java.util.ArrayList;
import java.util.List;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.PathJoins;
import unfold.layout.place.SampledPath;
import unfold.layout.route.Curves;
import unfold.layout.route.Maze;
import unfold.layout.route.Router;

/** Finds the ways between a node and an end of a stack of squares. */
final class LoopArms {
  record Arm(Path path, double cost) {}

  private static final double[] LOOP_ANGLES = {30, 45, 60};
  private static final double[] ANGLES = {-70, -45, -20, 0, 20, 45, 70};
  private static final double[] STRENGTHS = {0.35, 0.6};
  private static final double CROSSED = 40;
  private static final double WANDERING = 500;
  private static final double CLOSE = 7;
  private static final double SHARP = 30;
  private static final double STUB = 14;

  private final OccupiedSpace space;
  private final ForkedWire net;
  private final SquareStack stack;

  LoopArms(OccupiedSpace space, ForkedWire net, SquareStack stack) {
    this.space = space;
    this.net = net;
    this.stack = stack;
  }

  /**
   * The cheapest way to a node.
   *
   * @param loop whether both arms lead to this node, which then have to leave room between them
   * @param inward whether it runs from the node to the stack rather than from the stack to the node
   * @param limit of interest: what costs more may be found to cost infinitely much
   */
  Arm arm(NodePlace node, boolean loop, boolean inward, double limit) {
    Arm best = new Arm(Path.EMPTY, Double.POSITIVE_INFINITY);
    for (Path path : curves(node, loop, inward)) {
      double cost = cost(path, node, Math.min(limit, best.cost));
      best = cost < best.cost ? new Arm(path, cost) : best;
    }
    if (best.cost == Double.POSITIVE_INFINITY && limit > WANDERING) {
      Path path = wandering(node, inward);
      best = new Arm(path, WANDERING + path.length());
    }
    return new Arm(inward ? best.path : best.path.reversed(), best.cost);
  }

  /** The curves between the node and the stack. */
  private List<Path> curves(NodePlace node, boolean loop, boolean inward) {
    List<Path> paths = new ArrayList<>();
    Point end = inward ? stack.entry() : stack.exit();
    double vertical = inward == stack.down() ? -1 : 1;
    for (double angle : loop ? LOOP_ANGLES : ANGLES) {
      Point out = new Point(stack.side(), 0);
      out = Curves.turned(out, angle * vertical * stack.side());
      Point start = node.borderTowards(node.center().plus(out));
      double length = start.distance(end);
      for (double leaving : STRENGTHS) {
        for (double arriving : STRENGTHS) {
          Point control = start.plus(out.times(leaving * length));
          Point other = end.plus(0, vertical * arriving * length);
          paths.add(Path.curve(start, control, other, end));
        }
      }
    }
    return paths;
  }

  private double cost(Path path, NodePlace node, double limit) {
    SampledPath stroke = SampledPath.of(path);
    double cost = isBlocked(stroke, node) ? Double.POSITIVE_INFINITY : path.length();
    if (cost >= limit) {
      return Double.POSITIVE_INFINITY;
    }
    cost += SHARP * Math.max(0, Router.GENTLE * stroke.curvature() - 1);
    if (cost < limit) {
      cost += CROSSED * space.crossings(net, stroke);
    }
    return cost < limit ? cost + 3 * space.touches(net, stroke, CLOSE) : cost;
  }

  private boolean isBlocked(SampledPath stroke, NodePlace node) {
    NodePlace end = NodePlace.disc(stroke.corners().getLast(), 0);
    return space.nodeClearance(stroke, node, end, Router.ROOM) < Router.ROOM
        || stroke.samples().stream().anyMatch(sample -> node.distanceTo(sample) < -0.5)
        || space.boxClearance(stroke, 5) < 5;
  }

  private Path wandering(NodePlace node, boolean inward) {
    Point end = inward ? stack.entry() : stack.exit();
    Point stub = end.plus(0, inward == stack.down() ? -STUB : STUB);
    Path way = new Maze(space, node, NodePlace.disc(stub, 0)).path();
    return PathJoins.join(way, Path.line(stub, end));
  }
}
