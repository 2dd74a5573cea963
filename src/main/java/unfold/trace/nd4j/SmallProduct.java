package unfold.trace.nd4j;

/** A product so small that a call of BLAS would take longer than the product itself. */
final class SmallProduct implements BufferCells.Product {
  private static final long MOST_MULTIPLICATIONS = 64;

  private final BufferCells left;
  private final BufferCells right;
  private final BufferCells into;
  private final int rows;
  private final int columns;
  private final int inner;
  private final int leftRow;
  private final int leftStep;
  private final int rightStep;
  private final int rightColumn;
  private final double factor;
  private final boolean add;

  SmallProduct(BufferCells.Layout it) {
    this.left = it.left();
    this.right = it.right();
    this.into = it.into();
    this.rows = it.m();
    this.columns = it.n();
    this.inner = it.k();
    this.leftRow = it.leftTransposed() ? 1 : it.leftWidth();
    this.leftStep = it.leftTransposed() ? it.leftWidth() : 1;
    this.rightStep = it.rightTransposed() ? 1 : it.rightWidth();
    this.rightColumn = it.rightTransposed() ? it.rightWidth() : 1;
    this.factor = it.factor();
    this.add = it.add();
  }

  static boolean fits(BufferCells.Layout it) {
    return (long) it.m() * it.n() * it.k() <= MOST_MULTIPLICATIONS;
  }

  @Override
  public void at(int l, int r, int t) {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double sum = 0;
        for (int i = 0; i < inner; i++) {
          sum +=
              left.get(l + row * leftRow + i * leftStep)
                  * right.get(r + i * rightStep + column * rightColumn);
        }
        int place = t + row * columns + column;
        double before = add ? into.get(place) : 0;
        into.set(place, before + factor * sum);
      }
    }
  }
}
