package unfold.geometry;

/** A straight line as a piece of a path. */
record Straight(Point from, Point to) implements Piece {

  @Override
  public Point at(double u) {
    return from.towards(to, u);
  }

  @Override
  public Point velocity(double u) {
    return to.minus(from);
  }

  @Override
  public double length() {
    return from.distance(to);
  }

  @Override
  public double parameterAt(double length, double whole) {
    return whole == 0 ? 0 : Math.clamp(length / whole, 0, 1);
  }

  @Override
  public Piece part(double u, double v) {
    return new Straight(at(u), at(v));
  }

  @Override
  public Piece reversed() {
    return new Straight(to, from);
  }

  @Override
  public Box bounds() {
    return Box.ofCorners(from, to);
  }

  @Override
  public int steps(double tolerance) {
    return 1;
  }

  @Override
  public Segment segment() {
    return new Segment.LineTo(to);
  }

  double distanceTo(Point point) {
    Point along = to.minus(from);
    double square = along.dot(along);
    double u = square == 0 ? 0 : Math.clamp(point.minus(from).dot(along) / square, 0, 1);
    return at(u).distance(point);
  }

  /** Whether a point of the line lies in the box or on its border (Liang and Barsky 1984). */
  boolean meets(Box box) {
    Point along = to.minus(from);
    double[] span = {0, 1};
    return clip(-along.x(), from.x() - box.x(), span)
        && clip(along.x(), box.right() - from.x(), span)
        && clip(-along.y(), from.y() - box.y(), span)
        && clip(along.y(), box.bottom() - from.y(), span);
  }

  /** Narrows the span of u to where {@code u * rate <= room}; false once nothing is left. */
  private static boolean clip(double rate, double room, double[] span) {
    if (rate == 0) {
      return room >= 0;
    }
    if (rate < 0) {
      span[0] = Math.max(span[0], room / rate);
    } else {
      span[1] = Math.min(span[1], room / rate);
    }
    return span[0] <= span[1];
  }
}
