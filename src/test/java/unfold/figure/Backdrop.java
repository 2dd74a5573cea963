package unfold.figure;

import java.util.ArrayList;
import java.util.List;
import unfold.figure.mark.Mark;
import unfold.figure.theme.Colour;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;

/** What colour a page has at a point, once some marks are painted on it. */
final class Backdrop {
  private record Area(Mark mark, Box bounds) {}

  private final Theme theme;
  private final List<Area> areas = new ArrayList<>();

  Backdrop(Theme theme) {
    this.theme = theme;
  }

  /** Lines and letters cover too little to be a background. */
  void paint(Mark mark) {
    if (!(mark instanceof Mark.Line || mark instanceof Mark.Label)) {
      areas.add(new Area(mark, mark.bounds()));
    }
  }

  Colour at(Point point) {
    Colour colour = theme.ground();
    for (Area area : areas) {
      if (area.bounds.contains(point)) {
        colour = fill(area.mark, point).over(colour);
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
