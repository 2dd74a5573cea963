package unfold.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns runs of pieces into paths, points and short lines. */
final class Pieces {

  private Pieces() {}

  /**
   * The path along the pieces; the pen is lifted only where a piece does not start where the one
   * before it ended.
   */
  static Path path(List<Piece> pieces) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i == 0 || !pieces.get(i - 1).to().equals(piece.from())) {
        segments.add(new Segment.MoveTo(piece.from()));
      }
      segments.add(piece.segment());
    }
    return new Path(segments);
  }

  static Stream<Straight> flattened(List<Piece> pieces, double tolerance) {
    return pieces.stream().flatMap(piece -> flattened(piece, tolerance));
  }

  static List<Point> points(List<Piece> pieces, double tolerance) {
    List<Point> points = new ArrayList<>();
    flattened(pieces, tolerance)
        .forEach(line -> {
          if (points.isEmpty() || !points.getLast().equals(line.from())) {
            points.add(line.from());
          }
          points.add(line.to());
        });
    return List.copyOf(points);
  }

  private static Stream<Straight> flattened(Piece piece, double tolerance) {
    int steps = piece.steps(tolerance);
    return IntStream.range(0, steps)
        .mapToObj(i -> new Straight(point(piece, i, steps), point(piece, i + 1, steps)));
  }

  private static Point point(Piece piece, int step, int steps) {
    return step == steps ? piece.to() : piece.at((double) step / steps);
  }
}
