package unfold.trace.nd4j;

import unfold.trace.ElementOperation;
import unfold.trace.Span;

/** An operation on elements at the same place; a scalar stands for equal elements. */
record CombineKernel(ElementOperation operation, Address left, Address right, Address into)
    implements Kernel {
  @Override
  public void run(Span span) {
    int l = left.at(span);
    int r = right.at(span);
    int t = into.at(span);
    if (span.count() == 1) {
      run(l, r, t);
      return;
    }
    int leftStep = left.step(span);
    int rightStep = right.step(span);
    int intoStep = into.step(span);
    for (int point = 0; point < span.count(); point++) {
      run(l + point * leftStep, r + point * rightStep, t + point * intoStep);
    }
  }

  private void run(int l, int r, int t) {
    Cells lefts = left.cells();
    Cells rights = right.cells();
    Cells target = into.cells();
    int size = into.size();
    int leftStep = left.size() == 1 ? 0 : 1;
    int rightStep = right.size() == 1 ? 0 : 1;
    for (int e = 0; e < size; e++) {
      target.set(t + e, operation.of(lefts.get(l + e * leftStep), rights.get(r + e * rightStep)));
    }
  }
}
