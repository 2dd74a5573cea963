package unfold.layout.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import unfold.geometry.Point;

/**
 * Points in the order of their x, to ask whether one of them is close: O(log n) and what stands
 * above and below the place asked for.
 */
final class SamplesByX {
  private final Point[] points;
  private final double[] xs;

  SamplesByX(List<Point> points) {
    this.points = points.toArray(Point[]::new);
    Arrays.sort(this.points, Comparator.comparingDouble(Point::x));
    this.xs = Arrays.stream(this.points).mapToDouble(Point::x).toArray();
  }

  /** Whether a point is closer than a distance. */
  boolean isNear(Point place, double distance) {
    int found = Arrays.binarySearch(xs, place.x() - distance);
    for (int i = first(found); i < xs.length && xs[i] < place.x() + distance; i++) {
      if (points[i].distance(place) < distance) {
        return true;
      }
    }
    return false;
  }

  /** The first position of an x among equal ones, or where it would be. */
  private int first(int found) {
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && at < xs.length && xs[at - 1] == xs[at]) {
      at--;
    }
    return at;
  }
}
