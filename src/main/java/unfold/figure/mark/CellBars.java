package unfold.figure.mark;

import unfold.figure.theme.Ramp;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

/** Draws cells as plates: a tinted ground and a bar each, and a line at zero through every row. */
final class CellBars {
  private static final double LINE = 0.6;
  private static final double GAP = 0.12;

  private CellBars() {}

  static void draw(Mark.Cells cells, Pen pen) {
    double height = cells.box().height() / cells.values().rows();
    for (int row = 0; row < cells.values().rows(); row++) {
      Box line =
          new Box(cells.box().x(), cells.box().y() + row * height, cells.box().width(), height);
      row(cells, row, line, pen);
    }
  }

  private static void row(Mark.Cells cells, int row, Box line, Pen pen) {
    int columns = cells.values().columns();
    double width = line.width() / columns;
    for (int column = 0; column < columns; column++) {
      Box cell = new Box(line.x() + column * width, line.y(), width, line.height());
      cell(cells.values().at(row, column), cell, cells, pen);
    }
    zero(line, cells, pen);
  }

  private static void cell(double value, Box cell, Mark.Cells cells, Pen pen) {
    Ramp ramp = cells.ramp();
    if (Double.isNaN(value)) {
      pen.path(Path.line(cell.topLeft(), cell.bottomRight()), zeroLine(cells));
      return;
    }
    pen.plate(cell, 0, ShapeStyle.filled(ramp.groundOf(value).faded(cells.opacity())));
    if (value != 0) {
      bar(ramp.look(value), bar(value, cell), cells.opacity(), pen);
    }
  }

  /** Draws a bar within its box; an outline that leaves no room inside is drawn solid. */
  private static void bar(ShapeStyle look, Box box, double opacity, Pen pen) {
    boolean solid = Math.min(box.width(), box.height()) <= 2 * look.width();
    if (!look.isStroked()) {
      pen.plate(box, 0, look.faded(opacity));
    } else if (solid) {
      pen.plate(box, 0, ShapeStyle.filled(look.stroke()).faded(opacity));
    } else {
      pen.plate(box.grow(-look.width() / 2), 0, look.faded(opacity));
    }
  }

  private static Box bar(double value, Box cell) {
    double half = cell.height() / 2;
    double top = value > 0 ? half * (1 - value) : half;
    double inset = GAP * cell.width();
    return new Box(
        cell.x() + inset, cell.y() + top, cell.width() - 2 * inset, half * Math.abs(value));
  }

  private static void zero(Box line, Mark.Cells cells, Pen pen) {
    Point middle = new Point(line.x(), line.center().y());
    pen.path(Path.line(middle, middle.plus(line.width(), 0)), zeroLine(cells));
  }

  private static ShapeStyle zeroLine(Mark.Cells cells) {
    return ShapeStyle.stroked(cells.ramp().zero().faded(cells.opacity()), LINE);
  }
}
