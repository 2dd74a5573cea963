package unfold.figure.draw;

import java.util.List;
import java.util.function.Consumer;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.ColumnPlaces;
import unfold.figure.scene.NodeLabels;
import unfold.figure.scene.Scene;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Instance;

/** The numbers of a short vector, one below the other on a card beside its node. */
public final class NumberColumn {
  private static final double SIZE = 13;
  private static final double PADDING = 5;
  private static final double CORNER = 5;
  private static final double LINE = 1.4;

  private final Scene scene;
  private final Consumer<Mark> out;

  public NumberColumn(Scene scene, Consumer<Mark> out) {
    this.scene = scene;
    this.out = out;
  }

  /**
   * Draws the column of an instance into its place.
   *
   * @param opacity from 0 to 1
   */
  public void draw(Subject subject, Instance instance, Box place, double opacity) {
    List<String> numbers = scene.column(instance);
    if (numbers.isEmpty() || opacity == 0) {
      return;
    }
    ShapeStyle card =
        ShapeStyle.outlined(
            scene.theme().ground(),
            scene.theme().hue(scene.circuit().role(instance.node())).stroke(),
            LINE);
    out.accept(new Mark.Plate(subject, place, CORNER, card.faded(opacity)));
    double size = size(numbers);
    for (int i = 0; i < numbers.size(); i++) {
      MathLabel label = MathLabel.of(numbers.get(i), size);
      Point middle = new Point(0, place.y() + ColumnPlaces.EDGE + (i + 0.5) * ColumnPlaces.LINE);
      double x = place.right() - PADDING - label.box().right();
      Point at = new Point(x, label.centredOn(middle).y());
      out.accept(new Mark.Label(subject, label, at, scene.theme().ink().faded(opacity)));
    }
  }

  /** The largest size in which all of the numbers fit. */
  private static double size(List<String> numbers) {
    double room = ColumnPlaces.WIDTH - 2 * PADDING;
    return numbers.stream()
        .mapToDouble(it -> NodeLabels.fitted(it, room, SIZE).size())
        .min()
        .orElse(SIZE);
  }
}
