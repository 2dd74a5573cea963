package unfold.layout.route;

import java.util.ArrayList;
import java.util.List;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;

/** The simple ways of a wire from one node to another: a straight line and gentle curves. */
public final class Curves {
  /**
   * A way that a wire may take.
   *
   * @param bend the sum of the angles, in degrees, by which it leaves the straight line
   */
  public record Candidate(Path path, double bend) {}

  private static final double[] ANGLES = {
    0, -18, 18, -30, 30, -45, 45, -60, 60, -75, 75, -95, 95, -120, 120
  };
  private static final double[] STRENGTHS = {0.35, 0.5, 0.75};

  private Curves() {}

  public static Candidate straight(NodePlace from, NodePlace to) {
    return new Candidate(
        Path.line(from.borderTowards(to.center()), to.borderTowards(from.center())), 0);
  }

  /** The curves that leave and arrive at many angles, the gentlest first. */
  static List<Candidate> bent(NodePlace from, NodePlace to) {
    List<Candidate> candidates = new ArrayList<>();
    for (double leaving : ANGLES) {
      for (double arriving : ANGLES) {
        for (double strength : STRENGTHS) {
          if (leaving != 0 || arriving != 0) {
            double bend = Math.abs(leaving) + Math.abs(arriving) + Math.abs(leaving - arriving) / 2;
            candidates.add(new Candidate(curve(from, to, leaving, arriving, strength), bend));
          }
        }
      }
    }
    return candidates;
  }

  /**
   * A curve that leaves and arrives turned from the straight line by angles in degrees, clockwise
   * on paper at the source and anticlockwise at the target, so that equal angles make an arc.
   */
  static Path curve(
      NodePlace from, NodePlace to, double leaving, double arriving, double strength) {
    Point chord = to.center().minus(from.center()).unit();
    Point out = turned(chord, leaving);
    Point back = turned(chord.times(-1), -arriving);
    Point start = from.borderTowards(from.center().plus(out));
    Point end = to.borderTowards(to.center().plus(back));
    double reach = Math.max(20, strength * start.distance(end));
    return Path.curve(start, start.plus(out.times(reach)), end.plus(back.times(reach)), end);
  }

  public static Point turned(Point vector, double degrees) {
    double angle = Math.toRadians(degrees);
    return vector.times(Math.cos(angle)).plus(vector.turned().times(Math.sin(angle)));
  }
}
