package unfold.figure.draw;

import java.util.function.Consumer;
import unfold.circuit.Role;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.NodeLabels;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/** The chips of values beside squares and on their way, each with its tag. */
final class ValueChips {
  private static final double SIZE = 13;
  static final double HEIGHT = 22;
  private static final double PADDING = 9;
  static final double MOST = 52;
  private static final double DOT = 4.5;

  private final ThemeStyles looks;
  private final Consumer<Mark> out;

  ValueChips(ThemeStyles looks, Consumer<Mark> out) {
    this.looks = looks;
    this.out = out;
  }

  /**
   * Draws a chip of the usual size.
   *
   * @param opacity from 0 to 1
   */
  void draw(Subject subject, Role role, String tex, Point center, double opacity) {
    draw(subject, looks.chip(role), tex, center, 1, opacity);
  }

  void draw(MovingValue moving, String tex) {
    draw(
        moving.subject(),
        looks.chip(moving.role()),
        tex,
        moving.center(),
        moving.size(),
        moving.opacity());
  }

  /** Draws a value that has no name as a dot. */
  void dot(MovingValue moving) {
    if (moving.opacity() > 0) {
      ShapeStyle look =
          ShapeStyle.filled(looks.theme.hue(moving.role()).stroke()).faded(moving.opacity());
      out.accept(new Mark.Disc(moving.subject(), moving.center(), DOT, look));
    }
  }

  /** Draws the chip of a value that nobody gave and that reads as zero. */
  void assumed(Subject subject, String tex, Point center, double opacity) {
    draw(subject, assumed(), tex, center, 1, opacity);
  }

  void assumed(MovingValue moving, String tex) {
    draw(moving.subject(), assumed(), tex, moving.center(), moving.size(), moving.opacity());
  }

  private ShapeStyle assumed() {
    return ShapeStyle.outlined(looks.theme.ground(), looks.theme.quiet(), 1.4).dashed(3.5, 2.5);
  }

  private void draw(
      Subject subject, ShapeStyle look, String tex, Point center, double size, double opacity) {
    if (opacity <= 0 || size <= 0) {
      return;
    }
    MathLabel label = label(tex, size);
    double height = HEIGHT * size;
    double width = Math.max(height + 6 * size, label.box().width() + 2 * PADDING * size);
    Box box = Box.around(center, width, height);
    out.accept(
        new Mark.Plate(
            subject,
            box.grow(ThemeStyles.RIM),
            height / 2 + ThemeStyles.RIM,
            looks.rim.faded(opacity)));
    out.accept(new Mark.Plate(subject, box, height / 2, look.faded(opacity)));
    Colour ink = looks.theme.ink().faded(opacity);
    out.accept(new Mark.Label(subject, label, label.centredOn(center), ink));
  }

  /** The tag of a chip, in half sizes so that the labels kept are few. */
  private static MathLabel label(String tex, double size) {
    MathLabel whole = NodeLabels.fitted(tex, MOST - 2 * PADDING, SIZE);
    return size == 1
        ? whole
        : MathLabel.of(tex, Math.max(1, Math.round(2 * size * whole.size()) / 2.0));
  }
}
