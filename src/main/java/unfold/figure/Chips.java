package unfold.figure;

import java.util.function.Consumer;
import unfold.circuit.Role;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/** Values beside squares and on their way, each with its tag. */
final class Chips {
  private static final double SIZE = 13;
  private static final double HEIGHT = 22;
  private static final double PADDING = 9;
  private static final double MOST = 52;
  private static final double DOT = 4.5;

  private final Looks looks;
  private final Consumer<Mark> out;

  Chips(Looks looks, Consumer<Mark> out) {
    this.looks = looks;
    this.out = out;
  }

  /**
   * @param opacity from 0 to 1
   */
  void draw(Subject subject, Role role, String tex, Point center, double opacity) {
    if (opacity > 0) {
      draw(subject, looks.chip(role).faded(opacity), tex, center, opacity);
    }
  }

  /** A value without a name. */
  void dot(Subject subject, Role role, Point center, double opacity) {
    if (opacity > 0) {
      Look look = Look.filled(looks.theme.hue(role).stroke()).faded(opacity);
      out.accept(new Mark.Disc(subject, center, DOT, look));
    }
  }

  /** A value that nobody gave and that reads as zero. */
  void assumed(Subject subject, String tex, Point center, double opacity) {
    if (opacity > 0) {
      Look look =
          Look.outlined(looks.theme.ground(), looks.theme.quiet(), 1.4)
              .dashed(3.5, 2.5)
              .faded(opacity);
      draw(subject, look, tex, center, opacity);
    }
  }

  private void draw(Subject subject, Look look, String tex, Point center, double opacity) {
    MathLabel label = Tags.fitted(tex, MOST - 2 * PADDING, SIZE);
    double width = Math.max(HEIGHT + 6, label.box().width() + 2 * PADDING);
    Box box = Box.around(center, width, HEIGHT);
    out.accept(
        new Mark.Plate(
            subject, box.grow(Looks.RIM), HEIGHT / 2 + Looks.RIM, looks.rim.faded(opacity)));
    out.accept(new Mark.Plate(subject, box, HEIGHT / 2, look));
    Colour ink = looks.theme.ink().faded(opacity);
    out.accept(new Mark.Label(subject, label, label.centredOn(center), ink));
  }
}
