package unfold.geometry;

/**
 * Arc lengths of a cubic Bézier curve by adaptive Simpson quadrature: a stretch is halved until
 * halving changes nothing. Its samples include the ends of every stretch, so that a cusp close to
 * one is not overlooked. Speeds are numbers and no points: layouts ask for very many lengths.
 */
final class ArcLength {
  private static final int FEWEST_HALVINGS = 2;
  private static final int MOST_HALVINGS = 24;
  private static final double PRECISION = 1e-10;

  private final Cubic curve;
  private final Point first;
  private final Point second;
  private final Point third;

  ArcLength(Cubic curve) {
    this.curve = curve;
    first = curve.control1().minus(curve.from());
    second = curve.control2().minus(curve.control1());
    third = curve.to().minus(curve.control2());
  }

  double between(double u, double v) {
    Stretch whole = stretch(u, v, speed(u), speed(v));
    double scale = curve.from().distance(curve.to()) + whole.length();
    return halved(whole, PRECISION * scale, 0);
  }

  private double halved(Stretch stretch, double tolerance, int halvings) {
    double half = (stretch.u + stretch.v) / 2;
    Stretch left = stretch(stretch.u, half, stretch.start, stretch.middle);
    Stretch right = stretch(half, stretch.v, stretch.middle, stretch.end);
    double halves = left.length() + right.length();
    double error = (halves - stretch.length()) / 15;
    boolean precise = Math.abs(error) <= tolerance || halvings == MOST_HALVINGS;
    if (precise && halvings >= FEWEST_HALVINGS) {
      return halves + error;
    }
    return halved(left, tolerance, halvings + 1) + halved(right, tolerance, halvings + 1);
  }

  private Stretch stretch(double u, double v, double start, double end) {
    return new Stretch(u, v, start, speed((u + v) / 2), end);
  }

  /** The length of the curve's derivative by u. */
  private double speed(double u) {
    double v = 1 - u;
    double one = 3 * v * v;
    double two = 6 * v * u;
    double three = 3 * u * u;
    double x = first.x() * one + second.x() * two + third.x() * three;
    double y = first.y() * one + second.y() * two + third.y() * three;
    return Math.sqrt(x * x + y * y);
  }

  /** The speeds at the start, middle and end of a stretch. */
  private record Stretch(double u, double v, double start, double middle, double end) {
    double length() {
      return (v - u) / 6 * (start + 4 * middle + end);
    }
  }
}
