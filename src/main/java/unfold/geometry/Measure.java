package unfold.geometry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of a path, and what was asked of them: only for lengths do they take long. */
final class Measure {
  private static final double CLOSE_ENOUGH = 0.01;

  private final List<Piece> pieces;
  private volatile @Nullable ArcLengths lengths;
  private volatile @Nullable List<Straight> lines;
  private volatile @Nullable Box bounds;

  Measure(List<Segment> segments) {
    pieces = pieces(segments);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Straight lines that stray from the pieces by no more than {@link #CLOSE_ENOUGH}. */
  List<Straight> lines() {
    List<Straight> known = lines;
    if (known == null) {
      known = Pieces.flattened(pieces, CLOSE_ENOUGH).toList();
      lines = known;
    }
    return known;
  }

  /** The smallest box around all pieces; an empty one at the origin if there are none. */
  Box bounds() {
    Box known = bounds;
    if (known == null) {
      known = pieces.stream().map(Piece::bounds).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
      bounds = known;
    }
    return known;
  }

  double length() {
    return lengths().whole();
  }

  Point pointAt(double fraction) {
    double length = clamp(fraction) * length();
    int index = lengths().indexAt(length);
    return pieces.get(index).at(lengths().parameter(index, length));
  }

  /**
   * The unit vector along the path at a fraction. A curve may stand still where a control point
   * lies on its end; just beside it, it moves.
   */
  Point directionAt(double fraction) {
    double length = clamp(fraction) * length();
    int index = lengths().indexAt(length);
    Piece piece = pieces.get(index);
    double u = lengths().parameter(index, length);
    Point velocity = piece.velocity(u);
    return velocity.norm() > 1e-9 * lengths().of(index)
        ? velocity.unit()
        : piece.velocity(u < 0.5 ? u + 1e-4 : u - 1e-4).unit();
  }

  /** The pieces between two fractions of the length, the first and the last cut to size. */
  List<Piece> part(double from, double to) {
    double start = clamp(from) * length();
    double end = clamp(to) * length();
    List<Piece> part = new ArrayList<>();
    for (int i = lengths().indexAt(start); i <= lengths().indexAt(end); i++) {
      Piece piece = pieces.get(i);
      part.add(piece.part(lengths().parameter(i, start), lengths().parameter(i, end)));
    }
    part.removeIf(piece -> part.size() > 1 && piece.length() == 0);
    return part;
  }

  private static double clamp(double fraction) {
    return Math.clamp(fraction, 0, 1);
  }

  private ArcLengths lengths() {
    ArcLengths known = lengths;
    if (known == null) {
      known = new ArcLengths(pieces);
      lengths = known;
    }
    return known;
  }

  private static List<Piece> pieces(List<Segment> segments) {
    List<Piece> pieces = new ArrayList<>();
    Point start = Point.ORIGIN;
    Point current = Point.ORIGIN;
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.MoveTo(Point to) -> start = to;
        case Segment.LineTo(Point to) -> pieces.add(new Straight(current, to));
        case Segment.CurveTo(Point one, Point two, Point to) ->
            pieces.add(new Cubic(current, one, two, to));
        case Segment.Close() -> pieces.add(new Straight(current, start));
      }
      current = end(segment, start);
    }
    return List.copyOf(pieces);
  }

  private static Point end(Segment segment, Point start) {
    return switch (segment) {
      case Segment.MoveTo(Point to) -> to;
      case Segment.LineTo(Point to) -> to;
      case Segment.CurveTo(Point one, Point two, Point to) -> to;
      case Segment.Close() -> start;
    };
  }
}
