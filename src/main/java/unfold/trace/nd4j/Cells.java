package unfold.trace.nd4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import unfold.trace.Numbers;

/** The numbers of one ND4J buffer, as doubles to whoever reads and writes them. */
abstract sealed class Cells permits DoubleCells, FloatCells {
  private final INDArray array;

  Cells(INDArray array) {
    this.array = array;
  }

  abstract double get(int position);

  abstract void set(int position, double value);

  /** The first of them, copied to the heap. */
  abstract Numbers copy(int count);

  /**
   * The matrix product: {@code into = factor · left · right}, plus {@code into} if it is added.
   *
   * @param layout whose operands are cells like these
   */
  abstract Product product(Layout layout);

  /** A product that is ready to be computed at any three places. */
  interface Product {
    void at(int left, int right, int into);
  }

  /**
   * A product by rows: {@code m × k} times {@code k × n}, each side possibly stored transposed.
   *
   * @param leftWidth elements from one row of the left side, as stored, to the next
   */
  record Layout(
      Cells left,
      boolean leftTransposed,
      int leftWidth,
      Cells right,
      boolean rightTransposed,
      int rightWidth,
      Cells into,
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
