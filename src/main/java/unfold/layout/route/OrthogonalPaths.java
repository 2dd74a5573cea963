package unfold.layout.route;

import java.util.ArrayList;
import java.util.List;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;

/** Turns orthogonal ways into paths with rounded corners. */
public final class OrthogonalPaths {
  private static final double ROUND = 10;

  private OrthogonalPaths() {}

  public static Path path(List<Point> way) {
    return Maze.rounded(simplified(way), ROUND);
  }

  /**
   * The path of a way between two nodes.
   *
   * @param way from box to box; its ends are moved along their own direction to the borders
   */
  public static Path path(List<Point> way, NodePlace from, NodePlace to) {
    List<Point> corners = new ArrayList<>(simplified(way));
    corners.set(0, onBorder(corners.get(0), corners.get(1), from));
    int last = corners.size() - 1;
    corners.set(last, onBorder(corners.get(last), corners.get(last - 1), to));
    return Maze.rounded(corners, ROUND);
  }

  /**
   * The point where a line from outside a node, towards its middle or past it, meets its border.
   */
  public static Point onBorder(Point end, Point before, NodePlace node) {
    Point direction = end.minus(before).unit();
    double inside = node.center().minus(before).dot(direction);
    if (node.distanceTo(before.plus(direction.times(inside))) > 0) {
      return end;
    }
    double outside = 0;
    while (inside - outside > 1e-4) {
      double middle = (inside + outside) / 2;
      boolean within = node.distanceTo(before.plus(direction.times(middle))) < 0;
      inside = within ? middle : inside;
      outside = within ? outside : middle;
    }
    return before.plus(direction.times(outside));
  }

  private static List<Point> simplified(List<Point> way) {
    List<Point> simple = new ArrayList<>();
    for (Point point : way) {
      if (simple.isEmpty() || simple.getLast().distance(point) > 0.01) {
        if (simple.size() > 1
            && isStraight(simple.get(simple.size() - 2), simple.getLast(), point)) {
          simple.removeLast();
        }
        simple.add(point);
      }
    }
    return simple;
  }

  private static boolean isStraight(Point a, Point b, Point c) {
    return Math.abs(b.minus(a).unit().turned().dot(c.minus(b).unit())) < 1e-6;
  }
}
