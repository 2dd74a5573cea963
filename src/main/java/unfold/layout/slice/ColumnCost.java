package unfold.layout.slice;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import unfold.circuit.Node;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.SampledPath;
import unfold.layout.route.Router;
import unfold.result.StopSignal;

/**
 * The cost of a choice of columns, were every wire straight: wires through nodes, crossings, width,
 * leaning wires. A slice of n nodes and m links costs O(m (n + m) + n²).
 */
public final class ColumnCost {
  /** Half the distance of neighbours, so that a node can stand above the gap between two. */
  static final double SLOT = SliceColumns.PITCH / 2;

  public static final double SLICE = 112;
  public static final double ROW = 110;

  private static final double ROOM = NodePlace.VARIABLE_RADIUS + Router.ROOM;
  private static final double BLOCKED = 150;
  private static final double CROSSED = 30;
  private static final double OVERLAP = 10_000;

  private final int[] rows;
  private final int[] sources;
  private final int[] targets;
  private final int[] offsets;

  ColumnCost(List<Node> nodes, List<SliceLink> links, Map<Node, Integer> rows) {
    this.rows = nodes.stream().mapToInt(rows::get).toArray();
    this.sources = links.stream().mapToInt(link -> nodes.indexOf(link.source())).toArray();
    this.targets = links.stream().mapToInt(link -> nodes.indexOf(link.target())).toArray();
    this.offsets = links.stream().mapToInt(SliceLink::offset).toArray();
  }

  /** The number of pairs that a cost looks at, a measure of the time it takes. */
  long pairs() {
    return 1
        + (long) rows.length * rows.length
        + (long) sources.length * (rows.length + sources.length);
  }

  static double middle(int[] slots) {
    int least = IntStream.of(slots).min().orElse(0);
    int most = IntStream.of(slots).max().orElse(0);
    return (least + most) / 2.0;
  }

  /** The width of a slice, given the slots of its nodes. */
  static double width(int[] slots) {
    int least = IntStream.of(slots).min().orElse(0);
    int most = IntStream.of(slots).max().orElse(0);
    return (most - least) * SLOT + SLICE;
  }

  double of(int[] slots) {
    StopSignal.check();
    double width = width(slots);
    double cost = width + overlaps(slots);
    for (int link = 0; link < sources.length; link++) {
      Point from = from(slots, link, width);
      Point to = at(slots, targets[link], 0);
      cost += 0.4 * Math.abs(to.x() - from.x() - offsets[link] * -width) + 0.1 * to.distance(from);
      cost += BLOCKED * blocked(slots, link, from, to, width);
      cost += CROSSED * crossed(slots, link, from, to, width);
    }
    return cost;
  }

  private Point from(int[] slots, int link, double width) {
    return at(slots, sources[link], offsets[link] * width);
  }

  private Point at(int[] slots, int node, double dx) {
    return new Point(slots[node] * SLOT + dx, -rows[node] * ROW);
  }

  private double overlaps(int[] slots) {
    double cost = 0;
    for (int i = 0; i < slots.length; i++) {
      for (int j = 0; j < i; j++) {
        if (rows[i] == rows[j] && Math.abs(slots[i] - slots[j]) < 2) {
          cost += OVERLAP;
        }
      }
    }
    return cost;
  }

  private int blocked(int[] slots, int link, Point from, Point to, double width) {
    int blocked = 0;
    double top = Math.min(from.y(), to.y()) - ROOM;
    double bottom = Math.max(from.y(), to.y()) + ROOM;
    for (int node = 0; node < slots.length; node++) {
      double y = -rows[node] * ROW;
      if (y < top || y > bottom) {
        continue;
      }
      for (int slice = -1; slice <= 1; slice++) {
        Point center = at(slots, node, slice * width);
        boolean own = center.distance(from) < 1 || center.distance(to) < 1;
        blocked += !own && distance(from, to, center) < ROOM ? 1 : 0;
      }
    }
    return blocked;
  }

  private int crossed(int[] slots, int link, Point from, Point to, double width) {
    int crossed = 0;
    for (int other = 0; other < link; other++) {
      if (!meets(link, other)) {
        continue;
      }
      for (int slice = -1; slice <= 1; slice++) {
        Point start = from(slots, other, width).plus(slice * width, 0);
        Point end = at(slots, targets[other], slice * width);
        crossed += SampledPath.cross(from, to, start, end) ? 1 : 0;
      }
    }
    return crossed;
  }

  /** Whether two links have a row, or a gap between rows, in common. */
  private boolean meets(int link, int other) {
    return Math.max(rows[sources[link]], rows[targets[link]])
            >= Math.min(rows[sources[other]], rows[targets[other]])
        && Math.max(rows[sources[other]], rows[targets[other]])
            >= Math.min(rows[sources[link]], rows[targets[link]]);
  }

  private static double distance(Point from, Point to, Point point) {
    Point along = to.minus(from);
    double length = along.dot(along);
    double fraction = length == 0 ? 0 : point.minus(from).dot(along) / length;
    return point.distance(from.towards(to, Math.clamp(fraction, 0, 1)));
  }
}
