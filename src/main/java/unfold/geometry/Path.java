package unfold.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lines and curves in figure units, in one subpath or several. Fractions are of the arc length, 0
 * at the start and 1 at the end; what lies outside is clamped. A move between subpaths has no
 * length.
 *
 * <p>{@link #pointAt}, {@link #directionAt} and {@link #part} throw {@code IllegalStateException}
 * for a path without a line or curve.
 */
public final class Path {
  public static final Path EMPTY = new Path(List.of());

  private final List<Segment> segments;
  private volatile @Nullable Measure measure;

  Path(List<Segment> segments) {
    this.segments = List.copyOf(segments);
  }

  public static PathBuilder builder() {
    return new PathBuilder();
  }

  public static Path line(Point from, Point to) {
    return builder().moveTo(from).lineTo(to).build();
  }

  /**
   * Straight lines from each point to the next.
   *
   * @throws IllegalArgumentException if there is no point
   */
  public static Path polyline(List<Point> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a polyline without points");
    }
    PathBuilder builder = builder().moveTo(points.getFirst());
    points.stream().skip(1).forEach(builder::lineTo);
    return builder.build();
  }

  public static Path polyline(Point... points) {
    return polyline(Arrays.asList(points));
  }

  public static Path curve(Point from, Point control1, Point control2, Point to) {
    return builder().moveTo(from).curveTo(control1, control2, to).build();
  }

  public List<Segment> segments() {
    return segments;
  }

  public boolean isEmpty() {
    return segments.isEmpty();
  }

  /** The arc length in figure units; 0 for an empty path. */
  public double length() {
    return measure().length();
  }

  /** The point at a fraction of the arc length. */
  public Point pointAt(double fraction) {
    return measure().pointAt(fraction);
  }

  /** The unit vector along the path; the zero vector on a path of no length. */
  public Point directionAt(double fraction) {
    return measure().directionAt(fraction);
  }

  /**
   * The part between two fractions; only the point at {@code from} where that comes after {@code
   * to}.
   */
  public Path part(double from, double to) {
    return Pieces.path(measure().part(from, Math.max(from, to)));
  }

  /** The same path from its end to its start. */
  public Path reversed() {
    List<Piece> backwards = measure().pieces().reversed().stream().map(Piece::reversed).toList();
    return Pieces.path(backwards);
  }

  /** The stretches that the pen draws without lifting, in their order. */
  public List<Path> subpaths() {
    List<List<Segment>> runs = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment instanceof Segment.MoveTo || runs.isEmpty()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(segment);
    }
    return runs.stream().map(Path::new).toList();
  }

  /** The exact box of the lines and curves, control points left aside; of size 0 if empty. */
  public Box bounds() {
    return measure().bounds();
  }

  /**
   * Points whose connecting lines stray from the path by no more than the tolerance. Subpaths run
   * on without a break: take {@link #subpaths} first where that matters.
   */
  public List<Point> flattened(double tolerance) {
    return Pieces.points(measure().pieces(), tolerance);
  }

  /**
   * The distance of a point from the nearest point of the lines and curves, to within 0.01;
   * infinite for an empty path.
   */
  public double distanceTo(Point point) {
    return measure().lines().stream()
        .mapToDouble(line -> line.distanceTo(point))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** Whether a line or curve enters the box or touches it, to within 0.01. */
  public boolean intersects(Box box) {
    return measure().lines().stream().anyMatch(line -> line.meets(box));
  }

  public Path translate(double dx, double dy) {
    return map(point -> point.plus(dx, dy));
  }

  public Path scale(double factor) {
    return map(point -> point.times(factor));
  }

  /** The path under an affine map: lines stay lines, and curves are those of the mapped points. */
  public Path map(UnaryOperator<Point> affine) {
    return new Path(segments.stream().map(segment -> segment.map(affine)).toList());
  }

  /** The path as the {@code d} attribute of an SVG path, with at most three decimals. */
  public String svg() {
    return SvgPath.text(segments);
  }

  private Measure measure() {
    Measure known = measure;
    if (known == null) {
      known = new Measure(segments);
      measure = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Path path && segments.equals(path.segments);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(segments);
  }

  @Override
  public String toString() {
    return svg();
  }
}
