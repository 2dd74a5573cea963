package unfold.layout.loop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.place.Boxes;
import unfold.layout.place.SampledPath;
import unfold.layout.place.WirePlace;
import unfold.layout.route.OrthogonalPaths;

/** Finds vertical lanes beside a drawing in layers for the squares of its loops. */
public final class Lanes {
  /**
   * A way through squares.
   *
   * @param way from gate to gate
   */
  public record Lane(SquareStack stack, List<Point> way) {}

  private static final double NEAREST = 34;
  private static final double PITCH = 12;
  private static final double ROOM = 5;
  private static final double JOG = 16;
  private static final int MOST = 80;
  private static final int HEIGHTS = 30;
  private static final double HEIGHT = 12;

  private final Box frame;
  private final List<Point> gates;
  private final List<Box> taken = new ArrayList<>();
  private final List<SampledPath> ways = new ArrayList<>();

  /**
   * The lanes beside a frame.
   *
   * @param gates of all nets, on either side: no square may stand in the way to one
   */
  public Lanes(Box frame, Collection<Point> gates) {
    this.frame = frame;
    this.gates = List.copyOf(gates);
  }

  /** The nearest lane with room for the squares and chips of a net between its gates. */
  public Lane lane(ForkedWire net, Point out, Point in) {
    Lane lane =
        candidates(net, out, in)
            .filter(this::isFree)
            .findFirst()
            .orElseGet(() -> outermost(net, out, in));
    taken.addAll(lane.stack.boxes());
    ways.add(stroke(lane));
    return lane;
  }

  /** The lane beyond all others: a drawing that is hard to read is better than none. */
  private Lane outermost(ForkedWire net, Point out, Point in) {
    int side = net.isOnTheRight() ? 1 : -1;
    double width = taken.stream().reduce(frame, Box::union).width() + NEAREST;
    double x = frame.center().x() + side * width;
    SquareStack stack =
        new SquareStack(new Point(x, (out.y() + in.y()) / 2), side, out.y() <= in.y(), net.tags());
    return new Lane(stack, way(stack, out, in));
  }

  /**
   * The lanes from the drawing outwards, and in each the heights from the middle of the gates
   * outwards.
   */
  private Stream<Lane> candidates(ForkedWire net, Point out, Point in) {
    int side = net.isOnTheRight() ? 1 : -1;
    return IntStream.range(0, MOST)
        .boxed()
        .flatMap(position ->
            IntStream.rangeClosed(0, 2 * HEIGHTS)
                .mapToObj(height -> {
                  double beyond = NEAREST + position * PITCH;
                  double x = side < 0 ? frame.x() - beyond : frame.right() + beyond;
                  double off = (height % 2 == 0 ? -1 : 1) * ((height + 1) / 2);
                  double y = (out.y() + in.y()) / 2 + off * HEIGHT;
                  boolean down = out.y() <= in.y();
                  SquareStack stack = new SquareStack(new Point(x, y), side, down, net.tags());
                  return new Lane(stack, way(stack, out, in));
                }));
  }

  /** Whether nothing leaves or enters at the height of a square or chip. */
  private boolean leavesGatesFree(Lane lane) {
    return lane.stack.boxes().stream()
        .map(box -> box.grow(ROOM))
        .allMatch(box -> gates.stream().noneMatch(it -> box.y() < it.y() && it.y() < box.bottom()));
  }

  private boolean isFree(Lane lane) {
    if (!leavesGatesFree(lane)) {
      return false;
    }
    SampledPath stroke = stroke(lane);
    return lane.stack.boxes().stream()
            .allMatch(box ->
                taken.stream().allMatch(other -> Boxes.distance(box, other) >= ROOM)
                    && ways.stream().allMatch(way -> distance(box, way) >= ROOM))
        && taken.stream().allMatch(box -> distance(box, stroke) >= ROOM)
        && ways.stream().allMatch(other -> apart(stroke, other));
  }

  /** Whether two ways run along each other nowhere. */
  private static boolean apart(SampledPath one, SampledPath other) {
    long near =
        one.samples().stream()
            .filter(p -> other.samples().stream().anyMatch(q -> q.distance(p) < ROOM))
            .count();
    return near * SampledPath.STEP <= 8 * ROOM;
  }

  private static double distance(Box box, SampledPath stroke) {
    return stroke.samples().stream()
        .mapToDouble(sample -> Boxes.distance(box, sample))
        .min()
        .orElseThrow();
  }

  private static SampledPath stroke(Lane lane) {
    return SampledPath.of(OrthogonalPaths.path(lane.way));
  }

  private static List<Point> way(SquareStack stack, Point out, Point in) {
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
  private static void join(List<Point> way, Point gate, Point end, SquareStack stack) {
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
