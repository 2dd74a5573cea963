package unfold.geometry;

/**
 * Arc lengths by adaptive Simpson quadrature: a stretch is halved until halving changes nothing.
 * Its samples include the ends of every stretch, so that a cusp close to one is not overlooked.
 */
final class ArcLength {
  private static final int FEWEST_HALVINGS = 2;
  private static final int MOST_HALVINGS = 24;
  private static final double PRECISION = 1e-10;

  private ArcLength() {}

  static double between(Piece piece, double u, double v) {
    double middle = speed(piece, (u + v) / 2);
    Stretch whole = new Stretch(piece, u, v, speed(piece, u), middle, speed(piece, v));
    double scale = piece.from().distance(piece.to()) + whole.length();
    return halved(whole, PRECISION * scale, 0);
  }

  private static double halved(Stretch stretch, double tolerance, int halvings) {
    Stretch left = stretch.left();
    Stretch right = stretch.right();
    double halves = left.length() + right.length();
    double error = (halves - stretch.length()) / 15;
    boolean precise = Math.abs(error) <= tolerance || halvings == MOST_HALVINGS;
    if (precise && halvings >= FEWEST_HALVINGS) {
      return halves + error;
    }
    return halved(left, tolerance, halvings + 1) + halved(right, tolerance, halvings + 1);
  }

  private static double speed(Piece piece, double u) {
    return piece.velocity(u).norm();
  }

  /** The speeds at the start, middle and end of a stretch of a piece. */
  private record Stretch(Piece piece, double u, double v, double start, double middle, double end) {

    double length() {
      return (v - u) / 6 * (start + 4 * middle + end);
    }

    Stretch left() {
      double half = (u + v) / 2;
      return new Stretch(piece, u, half, start, speed(piece, (u + half) / 2), middle);
    }

    Stretch right() {
      double half = (u + v) / 2;
      return new Stretch(piece, half, v, middle, speed(piece, (half + v) / 2), end);
    }
  }
}
