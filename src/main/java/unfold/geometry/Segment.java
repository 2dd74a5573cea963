package unfold.geometry;

import java.util.function.UnaryOperator;

/** One instruction to a pen; it starts where the one before it ended. */
public sealed interface Segment {

  /** Lifts the pen and begins a new subpath. */
  record MoveTo(Point to) implements Segment {}

  record LineTo(Point to) implements Segment {}

  /** A cubic Bézier curve. */
  record CurveTo(Point control1, Point control2, Point to) implements Segment {}

  /** A line back to where the subpath began. */
  record Close() implements Segment {}

  /** The same instruction on a plane moved by an affine map. */
  default Segment map(UnaryOperator<Point> affine) {
    return switch (this) {
      case MoveTo(Point to) -> new MoveTo(affine.apply(to));
      case LineTo(Point to) -> new LineTo(affine.apply(to));
      case CurveTo(Point one, Point two, Point to) ->
          new CurveTo(affine.apply(one), affine.apply(two), affine.apply(to));
      case Close close -> close;
    };
  }
}
