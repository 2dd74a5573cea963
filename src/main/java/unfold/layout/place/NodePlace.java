package unfold.layout.place;

import unfold.geometry.Box;
import unfold.geometry.Point;

/** The place of a node: its centre and its outline around it. */
public record NodePlace(Point center, Outline outline) {
  /** The radius of the disc of an input, target or variable. */
  public static final double VARIABLE_RADIUS = 27;

  public static NodePlace disc(Point center, double radius) {
    return new NodePlace(center, new Outline.Disc(radius));
  }

  public NodePlace translate(double dx, double dy) {
    return new NodePlace(center.plus(dx, dy), outline);
  }

  public Box box() {
    return Box.around(center, outline.width(), outline.height());
  }

  /** The point where a straight line from the centre towards another point leaves the node. */
  public Point borderTowards(Point there) {
    Point direction = there.minus(center).unit();
    return center.plus(direction.times(outline.reach(direction)));
  }

  /** The distance of a point from the border; negative inside. */
  public double distanceTo(Point point) {
    return outline.distance(point.minus(center));
  }
}
