package unfold.figure.theme;

import java.util.ArrayList;
import java.util.List;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.PathBuilder;
import unfold.geometry.Point;

/** Clears the strokes of a texture away where something is written. */
final class TextureClearing {
  /** The least length of a remaining part; a shorter one looks like dirt. */
  private static final double LEAST = 1.6;

  private TextureClearing() {}

  /** The strokes outside all boxes: of a straight stroke its parts, any other stroke whole. */
  static Path outside(List<Box> boxes, List<Path> strokes) {
    PathBuilder left = Path.builder();
    strokes.forEach(stroke -> {
      if (stroke.segments().size() == 2) {
        parts(stroke.pointAt(0), stroke.pointAt(1), boxes).forEach(left::add);
      } else if (boxes.stream().noneMatch(stroke.bounds()::intersects)) {
        left.add(stroke);
      }
    });
    return left.build();
  }

  private record Span(double from, double to) {}

  private static List<Path> parts(Point start, Point end, List<Box> boxes) {
    List<Span> spans = List.of(new Span(0, 1));
    for (Box box : boxes) {
      Span covered = covered(start, end, box);
      spans = spans.stream().flatMap(span -> without(span, covered).stream()).toList();
    }
    double least = LEAST / start.distance(end);
    return spans.stream()
        .filter(span -> span.to - span.from > least)
        .map(span -> Path.line(start.towards(end, span.from), start.towards(end, span.to)))
        .toList();
  }

  private static List<Span> without(Span span, Span covered) {
    if (covered.from >= covered.to) {
      return List.of(span);
    }
    List<Span> left = new ArrayList<>();
    left.add(new Span(span.from, Math.min(span.to, covered.from)));
    left.add(new Span(Math.max(span.from, covered.to), span.to));
    return left;
  }

  /** The fractions of a line between which it lies in a box; reversed if it never does. */
  private static Span covered(Point start, Point end, Box box) {
    Span across = between(start.x(), end.x(), box.x(), box.right());
    Span along = between(start.y(), end.y(), box.y(), box.bottom());
    return new Span(Math.max(across.from, along.from), Math.min(across.to, along.to));
  }

  private static Span between(double start, double end, double low, double high) {
    if (start == end) {
      return start > low && start < high ? new Span(0, 1) : new Span(1, 0);
    }
    double one = (low - start) / (end - start);
    double other = (high - start) / (end - start);
    return new Span(Math.min(one, other), Math.max(one, other));
  }
}
