package unfold.geometry;

/**
 * A rectangle along the axes, in figure units; (x, y) is its top left corner.
 *
 * @throws IllegalArgumentException if the width or height is negative or not a number
 */
public record Box(double x, double y, double width, double height) {

  public Box {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException("a box of " + width + " by " + height);
    }
  }

  public static Box around(Point center, double width, double height) {
    return new Box(center.x() - width / 2, center.y() - height / 2, width, height);
  }

  /** The smallest box that holds both points, whichever corners they are. */
  public static Box ofCorners(Point one, Point other) {
    return new Box(
        Math.min(one.x(), other.x()),
        Math.min(one.y(), other.y()),
        Math.abs(one.x() - other.x()),
        Math.abs(one.y() - other.y()));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Point center() {
    return new Point(x + width / 2, y + height / 2);
  }

  public Point topLeft() {
    return new Point(x, y);
  }

  public Point bottomRight() {
    return new Point(right(), bottom());
  }

  /** Whether the point lies in the box or on its border. */
  public boolean contains(Point point) {
    return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
  }

  /** Whether the other box lies inside this one; their borders may touch. */
  public boolean contains(Box other) {
    return contains(other.topLeft()) && contains(other.bottomRight());
  }

  /** Whether the two boxes share more than a border. */
  public boolean intersects(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The distance from a point to the box; 0 within it. */
  public double distance(Point point) {
    double dx = Math.max(0, Math.max(x - point.x(), point.x() - right()));
    double dy = Math.max(0, Math.max(y - point.y(), point.y() - bottom()));
    return Math.hypot(dx, dy);
  }

  /** The smallest box that holds both boxes. */
  public Box union(Box other) {
    return ofCorners(
        new Point(Math.min(x, other.x), Math.min(y, other.y)),
        new Point(Math.max(right(), other.right()), Math.max(bottom(), other.bottom())));
  }

  /**
   * This box with every border moved outwards; a negative margin moves them inwards, at most to the
   * centre.
   */
  public Box grow(double margin) {
    return around(center(), Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
  }

  public Box translate(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  public Box scale(double factor) {
    return ofCorners(topLeft().times(factor), bottomRight().times(factor));
  }
}
