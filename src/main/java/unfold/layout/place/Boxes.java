package unfold.layout.place;

import unfold.geometry.Box;
import unfold.geometry.Point;

/** Measures distances of boxes; 0 where things touch or overlap. */
public final class Boxes {
  private Boxes() {}

  public static double distance(Box one, Box other) {
    double x = Math.max(one.x() - other.right(), other.x() - one.right());
    double y = Math.max(one.y() - other.bottom(), other.y() - one.bottom());
    return new Point(Math.max(x, 0), Math.max(y, 0)).norm();
  }

  public static double distance(Box box, Point point) {
    return nearest(box, point).distance(point);
  }

  /** The distance from the border of a node to a box. */
  static double distance(Box box, NodePlace node) {
    return Math.max(0, node.distanceTo(nearest(box, node.center())));
  }

  private static Point nearest(Box box, Point point) {
    return new Point(
        Math.clamp(point.x(), box.x(), box.right()), Math.clamp(point.y(), box.y(), box.bottom()));
  }
}
