package unfold.trace.nd4j;

import unfold.trace.ElementFunction;

/** A function of each element. */
record ApplyKernel(ElementFunction function, Address of, Address into) implements Kernel {
  @Override
  public void at(int index, int lowest) {
    run(of.at(index, lowest), into.at(index, lowest), into.size());
  }

  @Override
  public void together(int lowest, int count) {
    if (into.isDense() && of.isDense()) {
      run(of.at(lowest, lowest), into.at(lowest, lowest), into.size() * count);
    } else {
      Kernel.super.together(lowest, count);
    }
  }

  private void run(int from, int to, int count) {
    Cells source = of.cells();
    Cells target = into.cells();
    int step = of.size() == 1 && into.size() > 1 ? 0 : 1;
    for (int e = 0; e < count; e++) {
      target.set(to + e, function.of(source.get(from + e * step)));
    }
  }
}
