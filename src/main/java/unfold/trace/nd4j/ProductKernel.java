package unfold.trace.nd4j;

import unfold.trace.Instruction;
import unfold.trace.nd4j.Cells.Layout;
import unfold.trace.nd4j.Cells.Product;

/** A matrix product; for all indices of a block at once where one side is the same for all. */
final class ProductKernel implements Kernel {
  private final Address left;
  private final Address right;
  private final Address into;
  private final boolean leftTransposed;
  private final boolean rightTransposed;
  private final double factor;
  private final boolean add;
  private final Product each;

  ProductKernel(Instruction.Product product, Address left, Address right, Address into) {
    this.left = left;
    this.right = right;
    this.into = into;
    this.leftTransposed = product.leftTransposed();
    this.rightTransposed = product.rightTransposed();
    this.factor = product.factor();
    this.add = product.add();
    int inner = leftTransposed ? left.rows() : left.columns();
    this.each =
        product(left, leftTransposed, right, rightTransposed, into.rows(), into.columns(), inner);
  }

  private Product product(
      Address one, boolean oneTurned, Address other, boolean otherTurned, int m, int n, int k) {
    return into.cells()
        .product(
            new Layout(
                one.cells(),
                oneTurned,
                one.columns(),
                other.cells(),
                otherTurned,
                other.columns(),
                into.cells(),
                m,
                n,
                k,
                factor,
                add));
  }

  @Override
  public void at(int index, int lowest) {
    each.at(left.at(index, lowest), right.at(index, lowest), into.at(index, lowest));
  }

  @Override
  public void together(int lowest, int count) {
    if (isColumns()) {
      rows(right, left, !leftTransposed, into.rows(), lowest, count);
    } else if (isRows()) {
      rows(left, right, rightTransposed, into.columns(), lowest, count);
    } else {
      Kernel.super.together(lowest, count);
    }
  }

  /** Whether it is a matrix times a column an index: all columns together are rows of a matrix. */
  private boolean isColumns() {
    return left.isSteady() && right.isDense() && into.isDense() && into.columns() == 1;
  }

  /** Whether it is a row an index times a matrix. */
  private boolean isRows() {
    return right.isSteady() && left.isDense() && into.isDense() && into.rows() == 1;
  }

  /** Values as rows, times a matrix or its transpose, give the results as rows. */
  private void rows(
      Address values, Address matrix, boolean turned, int width, int lowest, int count) {
    int inner = values.size();
    Address asRows = new Address(values.cells(), 0, 0, false, count, inner);
    product(asRows, false, matrix, turned, count, width, inner)
        .at(values.at(lowest, lowest), matrix.at(lowest, lowest), into.at(lowest, lowest));
  }
}
