package unfold.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects segments into a {@link Path}. Every drawing method but {@link #moveTo} and {@link #add}
 * throws {@code IllegalStateException} before the first {@code moveTo}.
 */
public final class PathBuilder {
  private final List<Segment> segments = new ArrayList<>();
  private Point start = Point.ORIGIN;
  private Point current = Point.ORIGIN;

  public PathBuilder moveTo(Point to) {
    segments.add(new Segment.MoveTo(to));
    start = to;
    current = to;
    return this;
  }

  public PathBuilder lineTo(Point to) {
    return draw(new Segment.LineTo(to), to);
  }

  /** A quadratic Bézier curve, kept as the cubic one that is the same curve. */
  public PathBuilder quadTo(Point control, Point to) {
    return curveTo(current.towards(control, 2 / 3.0), to.towards(control, 2 / 3.0), to);
  }

  public PathBuilder curveTo(Point control1, Point control2, Point to) {
    return draw(new Segment.CurveTo(control1, control2, to), to);
  }

  public PathBuilder close() {
    return draw(new Segment.Close(), start);
  }

  public PathBuilder moveTo(double x, double y) {
    return moveTo(new Point(x, y));
  }

  public PathBuilder lineTo(double x, double y) {
    return lineTo(new Point(x, y));
  }

  /** Appends a whole path; it begins a subpath of its own. */
  public PathBuilder add(Path path) {
    path.segments().forEach(this::append);
    return this;
  }

  public Path build() {
    return new Path(segments);
  }

  private void append(Segment segment) {
    switch (segment) {
      case Segment.MoveTo(Point to) -> moveTo(to);
      case Segment.LineTo(Point to) -> lineTo(to);
      case Segment.CurveTo(Point one, Point two, Point to) -> curveTo(one, two, to);
      case Segment.Close() -> close();
    }
  }

  private PathBuilder draw(Segment segment, Point end) {
    if (segments.isEmpty()) {
      throw new IllegalStateException("a path begins with moveTo");
    }
    segments.add(segment);
    current = end;
    return this;
  }
}
