package unfold.geometry;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A cubic Bézier curve. */
record Cubic(Point from, Point control1, Point control2, Point to) implements Piece {

  private static final int NEWTON_STEPS = 12;

  @Override
  public Point at(double u) {
    double v = 1 - u;
    return from.times(v * v * v)
        .plus(control1.times(3 * v * v * u))
        .plus(control2.times(3 * v * u * u))
        .plus(to.times(u * u * u));
  }

  @Override
  public Point velocity(double u) {
    double v = 1 - u;
    return control1
        .minus(from)
        .times(3 * v * v)
        .plus(control2.minus(control1).times(6 * v * u))
        .plus(to.minus(control2).times(3 * u * u));
  }

  @Override
  public double length() {
    return new ArcLength(this).between(0, 1);
  }

  /** Newton's method on the arc length, kept inside a bracket that halves where it would leave. */
  @Override
  public double parameterAt(double length, double whole) {
    ArcLength arc = new ArcLength(this);
    double low = 0;
    double high = 1;
    double u = whole == 0 ? 0 : Math.clamp(length / whole, 0, 1);
    for (int i = 0; i < NEWTON_STEPS; i++) {
      double excess = arc.between(0, u) - length;
      if (Math.abs(excess) <= 1e-9 * whole) {
        break;
      }
      low = excess < 0 ? u : low;
      high = excess < 0 ? high : u;
      double next = u - excess / velocity(u).norm();
      u = next > low && next < high ? next : (low + high) / 2;
    }
    return u;
  }

  /** De Casteljau's construction, as the polar form of the curve. */
  @Override
  public Piece part(double u, double v) {
    return new Cubic(at(u), blossom(u, u, v), blossom(u, v, v), at(v));
  }

  @Override
  public Piece reversed() {
    return new Cubic(to, control2, control1, from);
  }

  /** The exact box, from the ends and the points where the curve runs along an axis. */
  @Override
  public Box bounds() {
    double[] xs = extremes(Point::x);
    double[] ys = extremes(Point::y);
    return Box.ofCorners(new Point(xs[0], ys[0]), new Point(xs[1], ys[1]));
  }

  /** Wang's bound on the distance of a cubic from the chords of equal steps. */
  @Override
  public int steps(double tolerance) {
    double bend =
        Math.max(
            from.minus(control1.times(2)).plus(control2).norm(),
            control1.minus(control2.times(2)).plus(to).norm());
    return (int) Math.clamp(Math.ceil(Math.sqrt(0.75 * bend / tolerance)), 1, 10_000);
  }

  @Override
  public Segment segment() {
    return new Segment.CurveTo(control1, control2, to);
  }

  private Point blossom(double u, double v, double w) {
    Point one = from.towards(control1, u);
    Point two = control1.towards(control2, u);
    Point three = control2.towards(to, u);
    return one.towards(two, v).towards(two.towards(three, v), w);
  }

  private double[] extremes(ToDoubleFunction<Point> axis) {
    double a = axis.applyAsDouble(from);
    double b = axis.applyAsDouble(control1);
    double c = axis.applyAsDouble(control2);
    double d = axis.applyAsDouble(to);
    double[] values =
        DoubleStream.concat(
                DoubleStream.of(0, 1),
                Quadratic.roots(d - a + 3 * (b - c), 2 * (a - 2 * b + c), b - a))
            .filter(u -> u >= 0 && u <= 1)
            .map(u -> axis.applyAsDouble(at(u)))
            .toArray();
    return new double[] {
      DoubleStream.of(values).min().orElseThrow(), DoubleStream.of(values).max().orElseThrow()
    };
  }
}
