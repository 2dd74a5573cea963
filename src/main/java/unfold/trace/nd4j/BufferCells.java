package unfold.trace.nd4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import unfold.trace.Numbers;
import unfold.trace.program.Arithmetic.Line;

/** The numbers of one ND4J buffer, read and written as doubles. */
abstract sealed class BufferCells permits DoubleCells, FloatCells {
  private final INDArray array;

  BufferCells(INDArray array) {
    this.array = array;
  }

  abstract double get(int position);

  abstract void set(int position, double value);

  /** Copies numbers to the heap, from a position on. */
  abstract void get(int position, double[] into, int from, int count);

  /** Copies numbers from the heap, to a position on. */
  abstract void set(int position, double[] values, int from, int count);

  /**
   * Copies lines to the heap, one after the other.
   *
   * @param offsets where each begins
   */
  abstract Numbers copy(Line line, int[] offsets);

  /**
   * The matrix product: {@code into = factor · left · right}, plus {@code into} if it is added.
   *
   * @param layout whose operands are cells like these
   */
  Product product(Layout layout) {
    if (SmallProduct.fits(layout)) {
      return new SmallProduct(layout);
    }
    if (layout.n() == 1) {
      return column(layout);
    }
    Rows rows = rows(layout);
    return (left, right, into) ->
        rows.at(layout.m(), left, layout.leftWidth(), right, into, layout.n());
  }

  /** The product with a right side of one column, for which BLAS has a call of its own. */
  abstract Product column(Layout layout);

  /**
   * The product whose call tells the number of rows of the left side, and how far apart they and
   * those of the result are.
   */
  abstract Rows rows(Layout layout);

  /** A product of rows and a matrix, ready to be computed. */
  interface Rows {
    /**
     * Computes the product.
     *
     * @param valuesApart elements from one row of the left side to the next; {@code intoApart}, of
     *     the result
     */
    void at(int count, int values, int valuesApart, int matrix, int into, int intoApart);
  }

  /** A product, ready to be computed at any three places. */
  interface Product {
    void at(int left, int right, int into);
  }

  /**
   * The layout of a product: {@code m × k} times {@code k × n}, by rows, each side possibly stored
   * transposed.
   *
   * @param leftWidth elements from one row of the left side, as stored, to the next
   */
  record Layout(
      BufferCells left,
      boolean leftTransposed,
      int leftWidth,
      BufferCells right,
      boolean rightTransposed,
      int rightWidth,
      BufferCells into,
      int m,
      int n,
      int k,
      double factor,
      boolean add) {}

  int length() {
    return Math.toIntExact(array.length());
  }

  void release() {
    if (!array.wasClosed()) {
      array.close();
    }
  }
}
