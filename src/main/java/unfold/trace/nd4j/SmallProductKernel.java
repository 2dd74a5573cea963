package unfold.trace.nd4j;

import unfold.trace.Instruction;

/** A product so small that calling out to BLAS would take longer than it does. */
final class SmallProductKernel {
  private static final long MOST_MULTIPLICATIONS = 64;

  private SmallProductKernel() {}

  static boolean fits(Instruction.Product product) {
    return product.left().shape().elements() * product.into().shape().columns()
        <= MOST_MULTIPLICATIONS;
  }

  static Kernel of(Instruction.Product product, Address left, Address right, Address into) {
    int inner = product.leftTransposed() ? left.rows() : left.columns();
    int leftRow = product.leftTransposed() ? 1 : left.columns();
    int leftStep = product.leftTransposed() ? left.columns() : 1;
    int rightStep = product.rightTransposed() ? 1 : right.columns();
    int rightColumn = product.rightTransposed() ? right.columns() : 1;
    double factor = product.factor();
    return (index, lowest) -> {
      int l = left.at(index, lowest);
      int r = right.at(index, lowest);
      int t = into.at(index, lowest);
      for (int row = 0; row < into.rows(); row++) {
        for (int column = 0; column < into.columns(); column++) {
          double sum = 0;
          for (int i = 0; i < inner; i++) {
            sum +=
                left.cells().get(l + row * leftRow + i * leftStep)
                    * right.cells().get(r + i * rightStep + column * rightColumn);
          }
          int place = t + row * into.columns() + column;
          double before = product.add() ? into.cells().get(place) : 0;
          into.cells().set(place, before + factor * sum);
        }
      }
    };
  }
}
