package unfold.figure;

import java.util.List;
import unfold.geometry.Box;
import unfold.geometry.Point;

/** What colour a page has at a point once some marks are painted. */
final class Backdrop {
  private Backdrop() {}

  static Colour at(Point point, List<Mark> painted, Theme theme) {
    Colour colour = theme.ground();
    for (Mark mark : painted) {
      if (mark.bounds().contains(point)) {
        colour = fill(mark, point).over(colour);
      }
    }
    return colour;
  }

  private static Colour fill(Mark mark, Point point) {
    return switch (mark) {
      case Mark.Disc disc ->
          disc.center().distance(point) <= disc.radius() ? disc.look().fill() : Colour.NONE;
      case Mark.Square square -> square.box().contains(point) ? square.look().fill() : Colour.NONE;
      case Mark.Plate plate -> plate.box().contains(point) ? plate.look().fill() : Colour.NONE;
      case Mark.Cells cells -> cell(cells, point).faded(cells.opacity());
      case Mark.Line _, Mark.Label _ -> Colour.NONE;
    };
  }

  private static Colour cell(Mark.Cells cells, Point point) {
    Box box = cells.box();
    int columns = cells.values().columns();
    int rows = cells.values().rows();
    int column = (int) Math.min(columns - 1, (point.x() - box.x()) / box.width() * columns);
    int row = (int) Math.min(rows - 1, (point.y() - box.y()) / box.height() * rows);
    return cells.ramp().groundOf(cells.values().at(row, column));
  }
}
