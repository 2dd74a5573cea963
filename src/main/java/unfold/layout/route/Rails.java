package unfold.layout.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import unfold.geometry.Path;
import unfold.geometry.Point;

/** Makes paths along a rail. */
public final class Rails {
  /** The length drawn at either end of a rail that is longer than twice as much. */
  private static final double SHOWN = 2400;

  private Rails() {}

  /**
   * The path along the rail, from the last point of one way to the first of another.
   *
   * @param made makes a path of corners
   */
  public static Path path(List<Point> onto, List<Point> off, Function<List<Point>, Path> made) {
    Point start = onto.getLast();
    Point end = off.getFirst();
    List<Point> first = new ArrayList<>(onto);
    if (start.distance(end) <= 2 * SHOWN) {
      first.addAll(off);
      return made.apply(first);
    }
    Point along = end.minus(start).unit().times(SHOWN);
    first.add(start.plus(along));
    List<Point> second = new ArrayList<>(off);
    second.addFirst(end.minus(along));
    return Path.builder().add(made.apply(first)).add(made.apply(second)).build();
  }
}
