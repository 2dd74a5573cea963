package unfold.equation;

/**
 * The shape of one value. All vectors are columns, so {@code n} and {@code n x 1} are one shape,
 * and {@code 1 x 1} is the scalar.
 */
public record Shape(int rows, int columns) {
  public static final Shape SCALAR = new Shape(1, 1);

  /**
   * @throws IllegalArgumentException if there is no row or no column
   */
  public Shape {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException("a shape has at least one row and one column");
    }
  }

  public static Shape column(int rows) {
    return new Shape(rows, 1);
  }

  public boolean isScalar() {
    return rows == 1 && columns == 1;
  }

  public boolean isColumn() {
    return columns == 1 && rows > 1;
  }

  /** Whether it has both several rows and several columns. */
  public boolean isMatrix() {
    return rows > 1 && columns > 1;
  }

  /** The number of elements, as a long because a product of two sizes may not fit an int. */
  public long elements() {
    return (long) rows * columns;
  }

  /** As the language writes it: {@code 4}, {@code 4 x 3}. */
  @Override
  public String toString() {
    return columns == 1 ? Integer.toString(rows) : rows + " x " + columns;
  }
}
