package unfold.layout.route;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import unfold.geometry.Path;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.SampledPath;
import unfold.layout.place.WirePlace;

/**
 * Finds the way of one wire among what stands on the paper: straight if nothing is in the way, else
 * the gentlest curve that keeps clear of nodes and crosses little, else a way through a maze.
 */
public final class Router {
  /** The distance that a wire keeps from nodes that are not its own. */
  public static final double ROOM = 8;

  private static final double COMFORT = 14;
  private static final double CLOSE = 7;
  private static final double CROSSED = 30;
  private static final double BEND = 0.6;
  private static final double BOXED = 300;

  /** The radius below which a turn looks sharp. */
  public static final double GENTLE = 50;

  private static final double SHARP = 60;

  private final OccupiedSpace space;

  public Router(OccupiedSpace space) {
    this.space = space;
  }

  /** The path of a wire that belongs to a net, from border to border. */
  public Path route(Object net, NodePlace from, NodePlace to) {
    Curves.Candidate straight = Curves.straight(from, to);
    if (cost(net, straight, from, to, Double.POSITIVE_INFINITY) <= straight.path().length()) {
      return straight.path();
    }
    return curve(net, from, to).orElseGet(() -> new Maze(space, from, to).path());
  }

  private Optional<Path> curve(Object net, NodePlace from, NodePlace to) {
    List<Curves.Candidate> candidates = new java.util.ArrayList<>(Curves.bent(from, to));
    candidates.add(Curves.straight(from, to));
    candidates.sort(Comparator.comparingDouble(Router::cost));
    Path best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Curves.Candidate candidate : candidates) {
      double cost = cost(net, candidate, from, to, least);
      if (cost < least) {
        least = cost;
        best = candidate.path();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double cost(Curves.Candidate candidate) {
    return candidate.path().length() + BEND * candidate.bend();
  }

  private double boxed(SampledPath stroke) {
    return space.boxClearance(stroke, WirePlace.CLEARANCE) < WirePlace.CLEARANCE ? BOXED : 0;
  }

  /** The cost of a way: infinite if a node is in it, or as soon as it is known to reach a limit. */
  private double cost(
      Object net, Curves.Candidate candidate, NodePlace from, NodePlace to, double limit) {
    double cost = cost(candidate);
    if (cost >= limit) {
      return Double.POSITIVE_INFINITY;
    }
    SampledPath stroke = SampledPath.of(candidate.path());
    double room = space.nodeClearance(stroke, from, to, COMFORT);
    if (room < ROOM || reenters(stroke, from) || reenters(stroke, to)) {
      return Double.POSITIVE_INFINITY;
    }
    cost += 4 * (COMFORT - room) + SHARP * Math.max(0, GENTLE * stroke.curvature() - 1);
    cost += CROSSED * space.crossings(net, stroke) + boxed(stroke);
    return cost >= limit ? cost : cost + 3 * space.touches(net, stroke, CLOSE);
  }

  /** Whether a way comes back to its own end after having left it. */
  private static boolean reenters(SampledPath stroke, NodePlace end) {
    return stroke.samples().stream().anyMatch(sample -> end.distanceTo(sample) < -0.5);
  }
}
