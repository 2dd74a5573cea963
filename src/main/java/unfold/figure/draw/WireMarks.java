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

  /** The reason why a wire is drawn stronger than others. */
  public enum Emphasis {
    NONE,
    /** It belongs to the selection. */
    CHOSEN,
    /** A square hands its value over it. */
    HANDING;

    /** The emphasis of a wire that may belong to the selection. */
    public static Emphasis ofChosen(boolean chosen) {
      return chosen ? CHOSEN : NONE;
    }
  }

  /**
   * Draws shaft and head.
   *
   * @param done the part of it that a value has travelled: 0 leaves it thin and dashed, 1 draws it
   *     whole
   */
  public void draw(Subject subject, Arrow arrow, double done, Emphasis emphasis) {
    if (done == 1 || emphasis == Emphasis.CHOSEN) {
      out.accept(new Mark.Line(subject, arrow.shaft(), shaft(emphasis)));
      out.accept(new Mark.Line(subject, arrow.head(), head(emphasis)));
      return;
    }
    boolean handing = emphasis == Emphasis.HANDING;
    ShapeStyle pending = handing ? looks.handingPending : looks.pendingWire;
    out.accept(new Mark.Line(subject, arrow.shaft(), pending));
    out.accept(
        new Mark.Line(subject, arrow.head(), handing ? looks.handingHead : looks.pendingHead));
    if (done > 0) {
      out.accept(new Mark.Line(subject, arrow.begun(done), shaft(emphasis)));
    }
  }

  private ShapeStyle shaft(Emphasis emphasis) {
    return switch (emphasis) {
      case NONE -> looks.wire;
      case CHOSEN -> looks.chosenWire;
      case HANDING -> looks.handingWire;
    };
  }

  private ShapeStyle head(Emphasis emphasis) {
    return switch (emphasis) {
      case NONE -> looks.head;
      case CHOSEN -> looks.chosenHead;
      case HANDING -> looks.handingHead;
    };
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
