package unfold.data;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import unfold.equation.Shape;

/** An immutable scalar, column or matrix of doubles, its elements row by row. */
public final class Tensor {
  private final Shape shape;
  private final double[] elements;

  private Tensor(Shape shape, double[] elements) {
    if (elements.length != shape.elements()) {
      throw new IllegalArgumentException(elements.length + " elements do not fill " + shape);
    }
    this.shape = shape;
    this.elements = elements;
  }

  /**
   * A tensor of these elements.
   *
   * @param rowByRow copied
   * @throws IllegalArgumentException if their number is not that of the shape
   */
  public static Tensor of(Shape shape, double... rowByRow) {
    return new Tensor(shape, rowByRow.clone());
  }

  /**
   * A tensor of computed elements.
   *
   * @param element the value at each place, counted row by row from 0
   */
  public static Tensor of(Shape shape, IntToDoubleFunction element) {
    double[] elements = new double[Math.toIntExact(shape.elements())];
    Arrays.setAll(elements, element);
    return new Tensor(shape, elements);
  }

  public static Tensor scalar(double value) {
    return of(Shape.SCALAR, value);
  }

  public static Tensor column(double... values) {
    return of(Shape.column(values.length), values);
  }

  public static Tensor filled(Shape shape, double value) {
    return of(shape, (int _) -> value);
  }

  public Shape shape() {
    return shape;
  }

  public int size() {
    return elements.length;
  }

  /**
   * @param row from 0
   * @param column from 0
   */
  public double at(int row, int column) {
    if (column < 0 || column >= shape.columns()) {
      throw new IndexOutOfBoundsException("no column " + column + " in " + shape);
    }
    return elements[row * shape.columns() + column];
  }

  /**
   * @param element counted row by row from 0
   */
  public double at(int element) {
    return elements[element];
  }

  /** A copy of the elements, row by row. */
  public double[] toArray() {
    return elements.clone();
  }

  /** Writes the elements row by row. */
  public void copyTo(double[] into, int offset) {
    System.arraycopy(elements, 0, into, offset, elements.length);
  }

  public DoubleStream stream() {
    return Arrays.stream(elements);
  }

  /** Whether shape and elements are equal to the bit, so that NaN equals itself and 0 is not -0. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor that
        && shape.equals(that.shape)
        && Arrays.equals(elements, that.elements);
  }

  @Override
  public int hashCode() {
    return 31 * shape.hashCode() + Arrays.hashCode(elements);
  }

  /**
   * The matrix as the language writes it, {@code [1.0, 2.0; 3.0, 4.0]}, at most 36 elements of it.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < Math.min(size(), 36); i++) {
      text.append(i == 0 ? "" : i % shape.columns() == 0 ? "; " : ", ").append(elements[i]);
    }
    return text.append(size() > 36 ? ", …]" : "]").toString();
  }
}
