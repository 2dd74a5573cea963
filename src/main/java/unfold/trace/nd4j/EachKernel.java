package unfold.trace.nd4j;

import unfold.trace.program.Span;

/** The kernel of what is done to one value after the other. */
record EachKernel(Address of, Address into, Value value) implements Kernel {
  /** A treatment of the value at one point. */
  @FunctionalInterface
  interface Value {
    void run(int from, int to);
  }

  @Override
  public void run(Span span) {
    int from = of.at(span);
    int to = into.at(span);
    int fromStep = of.step(span);
    int toStep = into.step(span);
    for (int point = 0; point < span.count(); point++) {
      value.run(from + point * fromStep, to + point * toStep);
    }
  }
}
