package unfold.figure.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.Outline;

/**
 * The strip inside the border of a node.
 *
 * @param depth the distance that it reaches inwards, in figure units
 */
record NodeRim(Outline outline, double depth) {
  private static final double STEP = 0.25;
  private static final double LEAST = 0.8;

  /**
   * The parts of a line through a point that lie within the strip, up to a distance from the point.
   */
  Stream<Path> along(Point middle, Point direction, double reach) {
    List<Path> parts = new ArrayList<>();
    double start = Double.NaN;
    for (double at = -reach; at <= reach; at += STEP) {
      boolean inside = contains(middle.plus(direction.times(at)));
      if (inside && Double.isNaN(start)) {
        start = crossing(middle, direction, at - STEP, at);
      } else if (!inside && !Double.isNaN(start)) {
        add(middle, direction, start, crossing(middle, direction, at, at - STEP), parts);
        start = Double.NaN;
      }
    }
    return parts.stream();
  }

  private static void add(
      Point middle, Point direction, double start, double end, List<Path> parts) {
    if (end - start > LEAST) {
      parts.add(Path.line(middle.plus(direction.times(start)), middle.plus(direction.times(end))));
    }
  }

  private boolean contains(Point point) {
    double outside = outline.distance(point);
    return outside < 0 && outside > -depth;
  }

  /** The distance along the line at which it enters the strip, found by bisection. */
  private double crossing(Point middle, Point direction, double outside, double inside) {
    double out = outside;
    double in = inside;
    for (int i = 0; i < 16; i++) {
      double half = (out + in) / 2;
      boolean within = contains(middle.plus(direction.times(half)));
      in = within ? half : in;
      out = within ? out : half;
    }
    return in;
  }
}
