package unfold.layout;

import java.util.ArrayList;
import java.util.List;
import unfold.geometry.Box;
import unfold.geometry.Point;

/** Vertical lanes beside a drawing in layers, for the squares of its loops. */
final class Lanes {
  /**
   * A way through squares.
   *
   * @param way from gate to gate
   */
  record Lane(Stack stack, List<Point> way) {}

  private static final double NEAREST = 34;
  private static final double PITCH = 12;
  private static final double ROOM = 5;
  private static final double JOG = 16;
  private static final int MOST = 60;

  private final Box frame;
  private final List<Box> taken = new ArrayList<>();
  private final List<Stroke> ways = new ArrayList<>();

  Lanes(Box frame) {
    this.frame = frame;
  }

  /** The nearest lane with room for the squares and chips of a net between its gates. */
  Lane lane(Net net, Point out, Point in) {
    int side = net.hollow() ? 1 : -1;
    for (int position = 0; position < MOST; position++) {
      double beyond = NEAREST + position * PITCH;
      double x = side < 0 ? frame.x() - beyond : frame.right() + beyond;
      for (double fraction : new double[] {0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95}) {
        Point center = new Point(x, out.y() + (in.y() - out.y()) * fraction);
        Stack stack = new Stack(center, net.squares(), side, out.y() <= in.y());
        Lane lane = new Lane(stack, way(stack, out, in));
        if (isFree(lane)) {
          taken.addAll(stack.boxes());
          ways.add(stroke(lane));
          return lane;
        }
      }
    }
    throw new IllegalStateException("no lane for " + net.source().id());
  }

  private boolean isFree(Lane lane) {
    Stroke stroke = stroke(lane);
    return lane.stack.boxes().stream()
            .allMatch(box ->
                taken.stream().allMatch(other -> Boxes.distance(box, other) >= ROOM)
                    && ways.stream().allMatch(way -> distance(box, way) >= ROOM))
        && taken.stream().allMatch(box -> distance(box, stroke) >= ROOM)
        && ways.stream().allMatch(other -> apart(stroke, other));
  }

  /** Whether two ways nowhere run along each other. */
  private static boolean apart(Stroke one, Stroke other) {
    long near =
        one.samples().stream()
            .filter(p -> other.samples().stream().anyMatch(q -> q.distance(p) < ROOM))
            .count();
    return near * Stroke.STEP <= 8 * ROOM;
  }

  private static double distance(Box box, Stroke stroke) {
    return stroke.samples().stream()
        .mapToDouble(sample -> Boxes.distance(box, sample))
        .min()
        .orElseThrow();
  }

  private static Stroke stroke(Lane lane) {
    return Stroke.of(Ways.path(lane.way));
  }

  private static List<Point> way(Stack stack, Point out, Point in) {
    List<Point> way = new ArrayList<>();
    way.add(out);
    join(way, out, stack.entry(), stack);
    way.add(stack.entry());
    way.add(stack.exit());
    List<Point> back = new ArrayList<>();
    join(back, in, stack.exit(), stack);
    way.addAll(back.reversed());
    way.add(in);
    return way;
  }

  /** The corners from a gate to an end of the stack, around its end where the gate is beyond it. */
  private static void join(List<Point> way, Point gate, Point end, Stack stack) {
    double outward = Math.signum(end.y() - stack.center().y());
    if ((gate.y() - end.y()) * outward >= 0) {
      way.add(new Point(end.x(), gate.y()));
    } else {
      double aside = end.x() - stack.side() * (WirePlace.SQUARE / 2 + JOG);
      double beyond = end.y() + outward * JOG;
      way.add(new Point(aside, gate.y()));
      way.add(new Point(aside, beyond));
      way.add(new Point(end.x(), beyond));
    }
  }
}
