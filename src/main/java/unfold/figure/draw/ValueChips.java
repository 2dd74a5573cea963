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
  private static final double NUMBER = 11;
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
    MathLabel label = label(tex, SIZE, size);
    boolean barred = NodeContent.cells(content).isPresent();
    double height = (barred ? HEIGHT : BARE) * size;
    double width = Math.max(height + 6 * size, label.box().width() + 2 * PADDING * size);
    if (content instanceof NodeContent.OneNumber(String number, _)) {
      width = Math.max(width, label(number, NUMBER, size).box().width() + PADDING * size);
    }
    plate(moving, Box.around(moving.center(), width, height), look);
    Point above = moving.center().plus(0, barred ? -RISE * size : 0);
    Colour ink = looks.theme.ink().faded(moving.opacity());
    out.accept(new Mark.Label(moving.subject(), label, label.centredOn(above), ink));
    value(moving, content, width - 2 * PADDING * size, ink);
  }

  private void value(MovingValue moving, NodeContent content, double width, Colour ink) {
    Point below = moving.center().plus(0, DROP * moving.size());
    switch (content) {
      case NodeContent.OneNumber(String tex, _) -> {
        MathLabel number = label(tex, NUMBER, moving.size());
        out.accept(new Mark.Label(moving.subject(), number, number.centredOn(below), ink));
      }
      case NodeContent.Numbers(CellGrid numbers) -> {
        Box bars = Box.around(below, width, BARS * moving.size());
        out.accept(
            new Mark.Cells(moving.subject(), bars, numbers, looks.theme.cells(), moving.opacity()));
      }
      case NodeContent.Token _, NodeContent.Nothing _ -> {}
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
  private static MathLabel label(String tex, double largest, double size) {
    MathLabel whole = NodeLabels.fitted(tex, MOST - 2 * PADDING, largest);
    return size == 1
        ? whole
        : MathLabel.of(tex, Math.max(1, Math.round(2 * size * whole.size()) / 2.0));
  }
}
