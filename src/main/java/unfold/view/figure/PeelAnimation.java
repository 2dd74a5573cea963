package unfold.view.figure;

import java.util.stream.Stream;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;

/**
 * The figure of an unfolding that spreads out of the circuit: its slices lie on each other at first
 * and move to their places. Nodes and labels keep their size, only wires are drawn out.
 *
 * @param figure the unfolding in its place
 * @param from the x at which all slices start, in figure units
 * @param share the part of the way that is done, from 0 to 1
 */
public record PeelAnimation(Figure figure, double from, double share) implements Figure {
  @Override
  public Box extent() {
    return figure.extent();
  }

  @Override
  public Theme theme() {
    return figure.theme();
  }

  @Override
  public Stream<Mark> marks(Box visible) {
    // what is far out in its place may be in view on its way
    double right = from + (visible.right() - from) / Math.max(share, 0.1);
    Box whole = Box.ofCorners(visible.topLeft(), new Point(right, visible.bottom()));
    return figure.marks(whole).map(this::moved);
  }

  private Mark moved(Mark mark) {
    return switch (mark) {
      case Mark.Disc(var subject, var center, double radius, var look) ->
          new Mark.Disc(subject, moved(center), radius, look);
      case Mark.Square(var subject, var center, double side, var look) ->
          new Mark.Square(subject, moved(center), side, look);
      case Mark.Plate(var subject, var box, double corner, var look) ->
          new Mark.Plate(subject, moved(box), corner, look);
      case Mark.Line(var subject, var path, var look) ->
          new Mark.Line(subject, path.map(this::moved), look);
      case Mark.Label(var subject, var label, var at, var colour) ->
          new Mark.Label(subject, label, at.plus(shift(mark.bounds()), 0), colour);
      case Mark.Cells(var subject, var box, var values, var ramp, double opacity) ->
          new Mark.Cells(subject, moved(box), values, ramp, opacity);
    };
  }

  private Point moved(Point point) {
    return new Point(from + (point.x() - from) * share, point.y());
  }

  private Box moved(Box box) {
    return box.translate(shift(box), 0);
  }

  private double shift(Box box) {
    return moved(box.center()).x() - box.center().x();
  }
}
