package unfold.figure.draw;

import java.util.List;
import java.util.function.Consumer;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Arrow;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Point;
import unfold.layout.place.LabelPlace;
import unfold.layout.place.WirePlace;

/** The marks of a wire: its shaft, its head, its labels. Squares are drawn apart from it. */
public final class WireMarks {
  private final ThemeStyles looks;
  private final Consumer<Mark> out;

  public WireMarks(ThemeStyles looks, Consumer<Mark> out) {
    this.looks = looks;
    this.out = out;
  }

  /**
   * Draws shaft and head.
   *
   * @param done the part of it that a value has travelled: 0 leaves it thin and dashed, 1 draws it
   *     whole
   * @param chosen whether it belongs to the selection
   */
  public void draw(Subject subject, Arrow arrow, double done, boolean chosen) {
    if (done == 1 || chosen) {
      out.accept(new Mark.Line(subject, arrow.shaft(), chosen ? looks.chosenWire : looks.wire));
      out.accept(new Mark.Line(subject, arrow.head(), chosen ? looks.chosenHead : looks.head));
      return;
    }
    out.accept(new Mark.Line(subject, arrow.shaft(), looks.pendingWire));
    out.accept(new Mark.Line(subject, arrow.head(), looks.pendingHead));
    if (done > 0) {
      out.accept(new Mark.Line(subject, arrow.begun(done), looks.wire));
    }
  }

  /** Draws a wire to or from a node before or after all that is drawn in full. */
  void outside(Subject subject, Arrow arrow) {
    out.accept(new Mark.Line(subject, arrow.shaft(), looks.outsideWire));
    out.accept(new Mark.Line(subject, arrow.head(), looks.head));
  }

  /**
   * Draws the labels.
   *
   * @param parameter whether the labels are parameters rather than a function
   * @param pending whether the wire's target is not computed yet
   */
  public void labels(Subject subject, List<LabelPlace> labels, boolean parameter, boolean pending) {
    Colour known = parameter ? looks.theme.parameter().stroke() : looks.theme.ink();
    Colour colour = pending ? looks.theme.quiet() : known;
    for (LabelPlace place : labels) {
      out.accept(new Mark.Label(subject, place.label(), place.origin(), colour));
    }
  }

  void square(Subject subject, Point center, boolean hollow) {
    ShapeStyle look = hollow ? looks.hollow : looks.square;
    out.accept(new Mark.Square(subject, center, WirePlace.SQUARE, look));
  }
}
