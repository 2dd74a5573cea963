package unfold.figure.draw;

import java.util.function.Consumer;
import unfold.circuit.Node.OperationNode;
import unfold.figure.mark.CellGrid;
import unfold.figure.mark.Mark;
import unfold.figure.scene.NodeContent;
import unfold.figure.scene.NodeLabels;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Instance;

/** The chips of values on their way, each with its tag and its bars. */
final class ValueChips {
  private static final double SIZE = 13;
  private static final double BARE = 22;
  private static final double BARS = 9;
  private static final double RISE = 4.5;
  private static final double DROP = 8;
  static final double HEIGHT = 31;
  private static final double PADDING = 9;
  static final double MOST = 52;
  private static final double DOT = 4.5;

  private final ThemeStyles looks;
  private final Consumer<Mark> out;

  ValueChips(ThemeStyles looks, Consumer<Mark> out) {
    this.looks = looks;
    this.out = out;
  }

  /** Draws a value on its way: with its bars, as an assumed zero, or as a dot if it has no name. */
  void draw(Scene scene, MovingValue moving) {
    Instance value = moving.value();
    if (value.node() instanceof OperationNode) {
      dot(moving);
    } else if (scene.isThere(value)) {
      draw(moving, looks.chip(moving.role()), NodeLabels.tex(value), scene.content(value));
    } else if (scene.isAssumed(value)) {
      draw(moving, assumed(), NodeLabels.zero(value), NodeContent.NOTHING);
    }
  }

  private void dot(MovingValue moving) {
    if (moving.opacity() > 0) {
      ShapeStyle look =
          ShapeStyle.filled(looks.theme.hue(moving.role()).stroke()).faded(moving.opacity());
      out.accept(new Mark.Disc(moving.subject(), moving.center(), DOT, look));
    }
  }

  private ShapeStyle assumed() {
    return ShapeStyle.outlined(looks.theme.ground(), looks.theme.quiet(), 1.4).dashed(3.5, 2.5);
  }

  private void draw(MovingValue moving, ShapeStyle look, String tex, NodeContent content) {
    double size = moving.size();
    if (moving.opacity() <= 0 || size <= 0) {
      return;
    }
    MathLabel label = label(tex, size);
    boolean barred = content instanceof NodeContent.Numbers;
    double height = (barred ? HEIGHT : BARE) * size;
    double width = Math.max(height + 6 * size, label.box().width() + 2 * PADDING * size);
    plate(moving, Box.around(moving.center(), width, height), look);
    Point above = moving.center().plus(0, barred ? -RISE * size : 0);
    Colour ink = looks.theme.ink().faded(moving.opacity());
    out.accept(new Mark.Label(moving.subject(), label, label.centredOn(above), ink));
    if (content instanceof NodeContent.Numbers(CellGrid numbers)) {
      Box bars =
          Box.around(moving.center().plus(0, DROP * size), width - 2 * PADDING * size, BARS * size);
      out.accept(
          new Mark.Cells(moving.subject(), bars, numbers, looks.theme.cells(), moving.opacity()));
    }
  }

  private void plate(MovingValue moving, Box box, ShapeStyle look) {
    double corner = BARE / 2 * moving.size();
    Box around = box.grow(ThemeStyles.RIM);
    double opacity = moving.opacity();
    ShapeStyle rim = looks.rim.faded(opacity);
    out.accept(new Mark.Plate(moving.subject(), around, corner + ThemeStyles.RIM, rim));
    out.accept(new Mark.Plate(moving.subject(), box, corner, look.faded(opacity)));
  }

  /** The tag of a chip, in half sizes so that the labels kept are few. */
  private static MathLabel label(String tex, double size) {
    MathLabel whole = NodeLabels.fitted(tex, MOST - 2 * PADDING, SIZE);
    return size == 1
        ? whole
        : MathLabel.of(tex, Math.max(1, Math.round(2 * size * whole.size()) / 2.0));
  }
}
