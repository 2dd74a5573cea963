package unfold.geometry;

/** A line or curve that knows where it starts, with its points by a parameter u from 0 to 1. */
sealed interface Piece permits Straight, Cubic {

  Point from();

  Point to();

  Point at(double u);

  /** The derivative by u. */
  Point velocity(double u);

  double length();

  /**
   * The parameter where the piece, followed from its start, has this length; within 0 to 1.
   *
   * @param whole the piece's own {@link #length}, which takes long to find
   */
  double parameterAt(double length, double whole);

  Piece part(double u, double v);

  Piece reversed();

  Box bounds();

  /** The number of equal steps of u whose joining lines stay within the tolerance of the piece. */
  int steps(double tolerance);

  /** The segment that draws this piece with the pen at its start. */
  Segment segment();
}
