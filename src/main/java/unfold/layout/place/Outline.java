package unfold.layout.place;

import unfold.geometry.Path;
import unfold.geometry.Point;

/** The shape of a node, around its centre. */
public sealed interface Outline {
  double width();

  double height();

  /** The closed line around the node. */
  Path path();

  /** The distance of the border from the centre along a unit vector. */
  double reach(Point direction);

  /** The distance from the border of a point given from the centre; negative inside. */
  double distance(Point point);

  record Disc(double radius) implements Outline {
    /** The control points that bend a cubic curve into a quarter of a circle, to 0.02%. */
    private static final double QUARTER = 0.5522847498;

    @Override
    public double width() {
      return 2 * radius;
    }

    @Override
    public double height() {
      return 2 * radius;
    }

    @Override
    public Path path() {
      return Rounded.path(radius, radius, radius, radius * (1 - QUARTER));
    }

    @Override
    public double reach(Point direction) {
      return radius;
    }

    @Override
    public double distance(Point point) {
      return point.norm() - radius;
    }
  }

  /**
   * A box with rounded corners.
   *
   * @param corner the radius of its corners, at most half of either side
   */
  record Rounded(double width, double height, double corner) implements Outline {
    @Override
    public Path path() {
      return path(width / 2, height / 2, corner, corner * (1 - Disc.QUARTER));
    }

    @Override
    public double reach(Point direction) {
      double inside = 0;
      double outside = width + height;
      while (outside - inside > 1e-6) {
        double middle = (inside + outside) / 2;
        boolean within = distance(direction.times(middle)) < 0;
        inside = within ? middle : inside;
        outside = within ? outside : middle;
      }
      return outside;
    }

    @Override
    public double distance(Point point) {
      double x = Math.abs(point.x()) - (width / 2 - corner);
      double y = Math.abs(point.y()) - (height / 2 - corner);
      double beyond = new Point(Math.max(x, 0), Math.max(y, 0)).norm();
      return beyond + Math.min(Math.max(x, y), 0) - corner;
    }

    private static Path path(double x, double y, double corner, double control) {
      return Path.builder()
          .moveTo(corner - x, -y)
          .lineTo(x - corner, -y)
          .curveTo(new Point(x - control, -y), new Point(x, control - y), new Point(x, corner - y))
          .lineTo(x, y - corner)
          .curveTo(new Point(x, y - control), new Point(x - control, y), new Point(x - corner, y))
          .lineTo(corner - x, y)
          .curveTo(new Point(control - x, y), new Point(-x, y - control), new Point(-x, y - corner))
          .lineTo(-x, corner - y)
          .curveTo(
              new Point(-x, control - y), new Point(control - x, -y), new Point(corner - x, -y))
          .close()
          .build();
    }
  }
}
