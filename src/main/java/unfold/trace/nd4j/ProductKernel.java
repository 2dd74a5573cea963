package unfold.trace.nd4j;

import unfold.trace.nd4j.BufferCells.Layout;
import unfold.trace.nd4j.BufferCells.Product;
import unfold.trace.nd4j.BufferCells.Rows;
import unfold.trace.program.Instruction;
import unfold.trace.program.Span;

/**
 * The kernel of a matrix product; for all points of a span at once where one side is the same for
 * all and the other a vector.
 */
final class ProductKernel implements Kernel {
  private final Address left;
  private final Address right;
  private final Address into;
  private final Product each;
  private final Rows columns;
  private final Rows rows;

  ProductKernel(Instruction.Product product, Address left, Address right, Address into) {
    this.left = left;
    this.right = right;
    this.into = into;
    int inner = product.leftTransposed() ? left.rows() : left.columns();
    this.each =
        into.cells()
            .product(
                new Layout(
                    left.cells(),
                    product.leftTransposed(),
                    left.columns(),
                    right.cells(),
                    product.rightTransposed(),
                    right.columns(),
                    into.cells(),
                    into.rows(),
                    into.columns(),
                    inner,
                    product.factor(),
                    product.add()));
    this.columns = rows(right, left, !product.leftTransposed(), into.rows(), product);
    this.rows = rows(left, right, product.rightTransposed(), into.columns(), product);
  }

  /** The product of values as rows and a matrix or its transpose, with the results as rows. */
  private Rows rows(
      Address values, Address matrix, boolean turned, int width, Instruction.Product product) {
    return into.cells()
        .rows(
            new Layout(
                values.cells(),
                false,
                values.size(),
                matrix.cells(),
                turned,
                matrix.columns(),
                into.cells(),
                0,
                width,
                values.size(),
                product.factor(),
                product.add()));
  }

  @Override
  public void run(Span span) {
    int l = left.at(span);
    int r = right.at(span);
    int t = into.at(span);
    if (span.count() == 1) {
      each.at(l, r, t);
      return;
    }
    int leftApart = left.step(span);
    int rightApart = right.step(span);
    int intoApart = into.step(span);
    boolean apart = intoApart >= into.size();
    if (leftApart == 0 && into.columns() == 1 && apart && rightApart >= right.size()) {
      columns.at(span.count(), r, rightApart, l, t, intoApart);
    } else if (rightApart == 0 && into.rows() == 1 && apart && leftApart >= left.size()) {
      rows.at(span.count(), l, leftApart, r, t, intoApart);
    } else {
      for (int point = 0; point < span.count(); point++) {
        each.at(l + point * leftApart, r + point * rightApart, t + point * intoApart);
      }
    }
  }
}
