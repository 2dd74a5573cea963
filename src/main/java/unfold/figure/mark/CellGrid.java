package unfold.figure.mark;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** An immutable grid of numbers from -1 to 1, or NaN for what is no number. */
public final class CellGrid {
  private final int rows;
  private final int columns;
  private final double[] values;

  private CellGrid(int rows, int columns, double[] values) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
  }

  /**
   * A grid of shape (rows, columns).
   *
   * @param value the number in each cell, counted row by row from 0; what lies outside -1 to 1 is
   *     moved to the nearer end, NaN stays
   * @throws NegativeArraySizeException if the number of cells is negative
   */
  public static CellGrid of(int rows, int columns, IntToDoubleFunction value) {
    double[] values = new double[rows * columns];
    Arrays.setAll(values, cell -> clamped(value.applyAsDouble(cell)));
    return new CellGrid(rows, columns, values);
  }

  private static double clamped(double value) {
    return Double.isNaN(value) ? value : Math.clamp(value, -1, 1);
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /**
   * The number in a cell, with row and column counted from 0.
   *
   * @throws ArrayIndexOutOfBoundsException if the cell lies before the first or after the last
   */
  public double at(int row, int column) {
    return values[row * columns + column];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellGrid that
        && columns == that.columns
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * columns + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
