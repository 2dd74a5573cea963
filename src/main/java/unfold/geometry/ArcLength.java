package unfold.geometry;

/** Arc lengths by Gauss–Legendre quadrature: five points on each of a few equal stretches. */
final class ArcLength {
  private static final int STRETCHES = 8;
  private static final double[] NODES = {
    -0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664
  };
  private static final double[] WEIGHTS = {
    0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189
  };

  private ArcLength() {}

  static double between(Piece piece, double u, double v) {
    double half = (v - u) / (2 * STRETCHES);
    double sum = 0;
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      double middle = u + (2 * stretch + 1) * half;
      for (int i = 0; i < NODES.length; i++) {
        sum += WEIGHTS[i] * piece.velocity(middle + half * NODES[i]).norm();
      }
    }
    return sum * half;
  }
}
