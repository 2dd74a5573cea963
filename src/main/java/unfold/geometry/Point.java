package unfold.geometry;

/** A place in the figure, or the vector from the origin to it, in figure units. */
public record Point(double x, double y) {

  public static final Point ORIGIN = new Point(0, 0);

  public Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  public Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  public Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  public double distance(Point other) {
    return minus(other).norm();
  }

  /** The Euclidean length of this vector. */
  public double norm() {
    return Math.sqrt(x * x + y * y);
  }

  /** The vector of length 1 that points the same way; the zero vector stays as it is. */
  public Point unit() {
    double norm = norm();
    return norm == 0 ? this : times(1 / norm);
  }

  /** This vector turned by a quarter, clockwise as seen on screen: (1, 0) becomes (0, 1). */
  public Point turned() {
    return new Point(-y, x);
  }

  public double dot(Point other) {
    return x * other.x + y * other.y;
  }

  /** The point this fraction of the way to the other: 0 is here, 1 is there. */
  public Point towards(Point other, double fraction) {
    return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
  }
}
