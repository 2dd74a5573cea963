package unfold.view.strip;

import unfold.geometry.Box;

/**
 * The places of the cells of the strip, in pixels: a row for each number of a state, a column for
 * each step.
 *
 * @param left the x at which the first column starts when nothing is scrolled away
 * @param top the y at which the first row starts
 * @param columnWidth the width of one step
 * @param rowHeight the height of one number
 * @param columns the number of columns
 * @param rows the number of rows
 * @param scrolled the pixels that are scrolled away to the left
 */
record StripGrid(
    double left,
    double top,
    double columnWidth,
    double rowHeight,
    int columns,
    int rows,
    double scrolled) {
  static final double GUTTER = 140;
  static final double RIGHT = 28;
  static final double HEADER = 26;
  static final double GAP = 6;

  private static final double NARROWEST = 46;
  private static final double WIDEST = 150;
  private static final double LOWEST = 3;
  private static final double HIGHEST = 34;

  /**
   * The grid in a strip of a width, with a height for header and rows below {@code top}.
   *
   * @param current the column that must be seen, from 0
   */
  static StripGrid of(
      double width, double top, double height, int columns, int rows, double current) {
    double room = Math.max(NARROWEST, width - GUTTER - RIGHT);
    double columnWidth = Math.clamp(room / Math.max(1, columns), NARROWEST, WIDEST);
    double rowHeight = Math.clamp((height - HEADER) / Math.max(1, rows), LOWEST, HIGHEST);
    double hidden = Math.max(0, columns * columnWidth - room);
    double scrolled = Math.clamp((current + 0.5) * columnWidth - room / 2, 0, hidden);
    return new StripGrid(GUTTER, top + HEADER, columnWidth, rowHeight, columns, rows, scrolled);
  }

  Box cell(int row, int column) {
    return new Box(
        left + column * columnWidth - scrolled, top + row * rowHeight, columnWidth, rowHeight);
  }

  Box column(int column) {
    return new Box(
        left + column * columnWidth - scrolled,
        top - HEADER,
        columnWidth,
        HEADER + rows * rowHeight);
  }

  /** The box of a column from a row to another; with its header if that is the first row. */
  Box part(int column, int firstRow, int lastRow) {
    Box first = firstRow == 0 ? column(column) : cell(firstRow, column);
    return new Box(first.x(), first.y(), columnWidth, cell(lastRow, column).bottom() - first.y());
  }

  /** The row at a y, from 0; outside the rows a number that is none of theirs. */
  int rowAt(double y) {
    return (int) Math.floor((y - top) / rowHeight);
  }

  double middle(double column) {
    return left + (column + 0.5) * columnWidth - scrolled;
  }

  boolean hasRoomForNumbers() {
    return rowHeight >= 15;
  }

  boolean showsAll(double width) {
    return left + columns * columnWidth <= width - RIGHT + 1;
  }

  int firstVisible() {
    return Math.max(0, (int) Math.floor(scrolled / columnWidth));
  }

  int lastVisible(double width) {
    return Math.min(columns - 1, (int) Math.ceil((scrolled + width - left) / columnWidth));
  }
}
