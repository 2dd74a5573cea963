package unfold.geometry;

import java.util.stream.DoubleStream;

/** The real roots of a quadratic. */
final class Quadratic {

  private Quadratic() {}

  /** The solutions of {@code a u² + b u + c = 0}, without loss of digits where a is small. */
  static DoubleStream roots(double a, double b, double c) {
    double discriminant = b * b - 4 * a * c;
    if (discriminant < 0) {
      return DoubleStream.empty();
    }
    double q = -(b + Math.copySign(Math.sqrt(discriminant), b)) / 2;
    return DoubleStream.of(q / a, c / q).filter(Double::isFinite);
  }
}
