package unfold.export.tikz;

import java.util.List;
import java.util.Optional;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.geometry.Point;

/**
 * A node of TikZ: a shape, and the label in its middle if there is one.
 *
 * @param shape a disc or a plate
 */
record TikzNode(Mark shape, Optional<Mark.Label> text) {
  /** The distance from the centre, in figure units, that is not seen. */
  private static final double OFF_CENTRE = 1;

  /** The node of a subject: its topmost shape that can bear a name, if there is one. */
  static Optional<TikzNode> among(Subject subject, List<Mark> marks) {
    return switch (subject) {
      case Subject.Original _,
          Subject.Copy _,
          Subject.Square _,
          Subject.Held _,
          Subject.Travelling _ ->
          marks.stream()
              .filter(mark -> isOutline(subject, mark))
              .reduce((below, above) -> above)
              .map(shape -> new TikzNode(shape, text(shape, marks)));
      case Subject.Cable _, Subject.CableCopy _, Subject.Furniture _ -> Optional.empty();
    };
  }

  Point center() {
    return shape.bounds().center();
  }

  private static boolean isOutline(Subject subject, Mark mark) {
    return switch (mark) {
      case Mark.Disc _ -> true;
      // what has sharp corners is a delay or a bar of a value
      case Mark.Plate plate -> plate.corner() > 0 || subject instanceof Subject.Square;
      case Mark.Square _, Mark.Line _, Mark.Label _, Mark.Cells _ -> false;
    };
  }

  /** The last label inside a shape: a token comes before the name, which is the one that counts. */
  private static Optional<Mark.Label> text(Mark shape, List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Label.class::isInstance)
        .map(Mark.Label.class::cast)
        .filter(label -> isInside(label, shape))
        .reduce((below, above) -> above);
  }

  private static boolean isInside(Mark.Label label, Mark shape) {
    Point center = shape.bounds().center();
    return Math.abs(label.bounds().center().x() - center.x()) < OFF_CENTRE
        && shape.bounds().contains(new Point(center.x(), label.at().y()));
  }
}
