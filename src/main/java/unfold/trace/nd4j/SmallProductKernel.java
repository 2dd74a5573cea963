package unfold.trace.nd4j;

import unfold.trace.Instruction;
import unfold.trace.Span;

/** A product so small that calling out to BLAS would take longer than it does. */
final class SmallProductKernel implements Kernel {
  private static final long MOST_MULTIPLICATIONS = 64;

  private final Address left;
  private final Address right;
  private final Address into;
  private final int inner;
  private final int leftRow;
  private final int leftStep;
  private final int rightStep;
  private final int rightColumn;
  private final double factor;
  private final boolean add;

  SmallProductKernel(Instruction.Product product, Address left, Address right, Address into) {
    this.left = left;
    this.right = right;
    this.into = into;
    this.inner = product.leftTransposed() ? left.rows() : left.columns();
    this.leftRow = product.leftTransposed() ? 1 : left.columns();
    this.leftStep = product.leftTransposed() ? left.columns() : 1;
    this.rightStep = product.rightTransposed() ? 1 : right.columns();
    this.rightColumn = product.rightTransposed() ? right.columns() : 1;
    this.factor = product.factor();
    this.add = product.add();
  }

  static boolean fits(Instruction.Product product) {
    return product.left().shape().elements() * product.into().shape().columns()
        <= MOST_MULTIPLICATIONS;
  }

  @Override
  public void run(Span span) {
    int l = left.at(span);
    int r = right.at(span);
    int t = into.at(span);
    int leftApart = left.step(span);
    int rightApart = right.step(span);
    int intoApart = into.step(span);
    for (int point = 0; point < span.count(); point++) {
      run(l + point * leftApart, r + point * rightApart, t + point * intoApart);
    }
  }

  private void run(int l, int r, int t) {
    int columns = into.columns();
    for (int row = 0; row < into.rows(); row++) {
      for (int column = 0; column < columns; column++) {
        double sum = 0;
        for (int i = 0; i < inner; i++) {
          sum +=
              left.cells().get(l + row * leftRow + i * leftStep)
                  * right.cells().get(r + i * rightStep + column * rightColumn);
        }
        int place = t + row * columns + column;
        double before = add ? into.cells().get(place) : 0;
        into.cells().set(place, before + factor * sum);
      }
    }
  }
}
