package unfold.trace.nd4j;

import unfold.trace.ElementFunction;
import unfold.trace.Span;

/** A function of each element. */
record ApplyKernel(ElementFunction function, Address of, Address into) implements Kernel {
  @Override
  public void run(Span span) {
    int from = of.at(span);
    int to = into.at(span);
    int size = into.size();
    if (span.count() == 1) {
      run(from, to, size, of.size() == 1 && size > 1 ? 0 : 1);
      return;
    }
    int fromStep = of.step(span);
    int toStep = into.step(span);
    if (toStep == size && of.size() == size && fromStep == size) {
      run(from, to, size * span.count(), 1);
      return;
    }
    for (int point = 0; point < span.count(); point++) {
      run(from + point * fromStep, to + point * toStep, size, of.size() == 1 && size > 1 ? 0 : 1);
    }
  }

  private void run(int from, int to, int count, int step) {
    Cells source = of.cells();
    Cells target = into.cells();
    for (int e = 0; e < count; e++) {
      target.set(to + e, function.of(source.get(from + e * step)));
    }
  }
}
