package unfold.layout.layers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.place.SampledPath;

/** The cost of reading a drawing in layers: crossings, bends, long wires, width, height. */
final class LayeredCost {
  private static final double CROSSED = 60;
  private static final double BENT = 8;
  private static final double LONG = 0.1;
  private static final double WIDE = 1;
  private static final double HIGH = 0.5;

  private LayeredCost() {}

  /**
   * The cost of a drawing, in O(s²) for s segments of all ways.
   *
   * @param nets the ways that start together, and may share lines
   */
  static double of(Box frame, Collection<List<List<Point>>> nets) {
    List<List<List<Point>>> before = new ArrayList<>();
    double cost = WIDE * frame.width() + HIGH * frame.height();
    for (List<List<Point>> net : nets) {
      for (List<Point> way : net) {
        cost += BENT * (way.size() - 2) + LONG * length(way);
        cost +=
            CROSSED
                * before.stream().flatMap(List::stream).mapToInt(it -> crossings(way, it)).sum();
      }
      before.add(net);
    }
    return cost;
  }

  private static double length(List<Point> way) {
    double length = 0;
    for (int i = 1; i < way.size(); i++) {
      length += way.get(i).distance(way.get(i - 1));
    }
    return length;
  }

  static int crossings(List<Point> one, List<Point> other) {
    int count = 0;
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        count +=
            SampledPath.cross(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j)) ? 1 : 0;
      }
    }
    return count;
  }
}
