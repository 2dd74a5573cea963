package unfold.trace.nd4j;

import unfold.trace.ElementOperation;

/** An operation on elements at the same place; a scalar stands for equal elements. */
record CombineKernel(ElementOperation operation, Address left, Address right, Address into)
    implements Kernel {
  @Override
  public void at(int index, int lowest) {
    run(left.at(index, lowest), right.at(index, lowest), into.at(index, lowest), into.size());
  }

  @Override
  public void together(int lowest, int count) {
    if (into.isDense() && isAlike(left) && isAlike(right)) {
      int all = into.size() * count;
      run(left.at(lowest, lowest), right.at(lowest, lowest), into.at(lowest, lowest), all);
    } else {
      Kernel.super.together(lowest, count);
    }
  }

  /** Whether one step through all indices meets the right elements of this side. */
  private boolean isAlike(Address side) {
    return side.size() == into.size() && side.isDense() || side.size() == 1 && side.isSteady();
  }

  private void run(int l, int r, int t, int count) {
    Cells lefts = left.cells();
    Cells rights = right.cells();
    Cells target = into.cells();
    int leftStep = steps(left);
    int rightStep = steps(right);
    for (int e = 0; e < count; e++) {
      target.set(t + e, operation.of(lefts.get(l + e * leftStep), rights.get(r + e * rightStep)));
    }
  }

  private int steps(Address side) {
    return side.size() == 1 && !(into.size() == 1 && side.isDense()) ? 0 : 1;
  }
}
