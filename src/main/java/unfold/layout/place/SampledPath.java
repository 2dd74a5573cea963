package unfold.layout.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

/**
 * A path with the points that answer many questions about distance.
 *
 * @param corners points whose connecting lines stray from the path by no more than {@link #ERROR}
 * @param samples points on those lines, no further than {@link #STEP} apart, or, on a way of more
 *     than {@link #LONG}, so far that they are not more than on that
 */
public record SampledPath(Path path, List<Point> corners, List<Point> samples, Box bounds) {
  public static final double STEP = 3;

  /** The length from which ways are sampled less closely, so that none has countless samples. */
  private static final double LONG = 6000;

  private static final double ERROR = 0.3;
  private static final int REACH = 2;

  public static SampledPath of(Path path) {
    List<Point> corners = path.flattened(ERROR);
    return new SampledPath(path, corners, samples(corners), bounds(corners));
  }

  /** The path sampled only close to a box: a wire may run past a million places. */
  public static SampledPath near(Box box, Path path) {
    List<Point> corners = path.flattened(ERROR);
    Box close = box.grow(STEP);
    List<Point> samples = new ArrayList<>();
    for (int i = 1; i < corners.size(); i++) {
      Point from = corners.get(i - 1);
      Point to = corners.get(i);
      double enters = Math.max(enters(from.x(), to.x(), close.x(), close.right()), 0);
      enters = Math.max(enters, enters(from.y(), to.y(), close.y(), close.bottom()));
      double leaves = Math.min(leaves(from.x(), to.x(), close.x(), close.right()), 1);
      leaves = Math.min(leaves, leaves(from.y(), to.y(), close.y(), close.bottom()));
      if (enters <= leaves) {
        samples.add(from.towards(to, enters));
        sample(from.towards(to, enters), from.towards(to, leaves), STEP, samples);
      }
    }
    return new SampledPath(path, corners, List.copyOf(samples), bounds(corners));
  }

  /** The share of the way from one coordinate to another that lies before a stretch. */
  private static double enters(double from, double to, double low, double high) {
    return from == to ? inside(from, low, high) : ((from < to ? low : high) - from) / (to - from);
  }

  private static double leaves(double from, double to, double low, double high) {
    return from == to ? -inside(from, low, high) : ((from < to ? high : low) - from) / (to - from);
  }

  private static double inside(double at, double low, double high) {
    return low <= at && at <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  /** The greatest curvature: 1 over the radius of the tightest turn. */
  public double curvature() {
    double greatest = 0;
    for (int i = 2 * REACH; i < samples.size(); i++) {
      Point before = samples.get(i - REACH).minus(samples.get(i - 2 * REACH));
      Point after = samples.get(i).minus(samples.get(i - REACH));
      double turn = Math.acos(Math.clamp(before.unit().dot(after.unit()), -1, 1));
      greatest = Math.max(greatest, turn / Math.max(1, (before.norm() + after.norm()) / 2));
    }
    return greatest;
  }

  /** The number of times that two paths cross, where they do not merely touch at an end. */
  int crossings(SampledPath other, double dx) {
    if (!bounds.intersects(other.bounds.translate(dx, 0))) {
      return 0;
    }
    int count = 0;
    for (int i = 1; i < corners.size(); i++) {
      Point a = corners.get(i - 1);
      Point b = corners.get(i);
      for (int j = 1; j < other.corners.size(); j++) {
        Point c = other.corners.get(j - 1).plus(dx, 0);
        Point d = other.corners.get(j).plus(dx, 0);
        count += passes(a, b, c, d) ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * Whether two lines cross as in {@link #cross}, but a corner on the other line belongs to one
   * side.
   */
  private static boolean passes(Point a, Point b, Point c, Point d) {
    return turn(a, b, c) >= 0 != turn(a, b, d) >= 0 && turn(c, d, a) >= 0 != turn(c, d, b) >= 0;
  }

  public static boolean cross(Point a, Point b, Point c, Point d) {
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
  }

  private static double turn(Point a, Point b, Point c) {
    return b.minus(a).turned().dot(c.minus(a));
  }

  private static List<Point> samples(List<Point> corners) {
    List<Point> samples = new ArrayList<>();
    samples.add(corners.getFirst());
    double step = STEP * Math.max(1, length(corners) / LONG);
    for (int i = 1; i < corners.size(); i++) {
      sample(corners.get(i - 1), corners.get(i), step, samples);
    }
    return List.copyOf(samples);
  }

  private static double length(List<Point> corners) {
    return IntStream.range(1, corners.size())
        .mapToDouble(i -> corners.get(i - 1).distance(corners.get(i)))
        .sum();
  }

  private static void sample(Point from, Point to, double step, List<Point> samples) {
    int pieces = (int) Math.ceil(from.distance(to) / step);
    for (int piece = 1; piece <= pieces; piece++) {
      samples.add(from.towards(to, (double) piece / pieces));
    }
  }

  private static Box bounds(List<Point> points) {
    return points.stream().map(point -> Box.around(point, 0, 0)).reduce(Box::union).orElseThrow();
  }
}
