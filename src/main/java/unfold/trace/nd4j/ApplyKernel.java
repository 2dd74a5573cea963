package unfold.trace.nd4j;

import unfold.trace.program.ElementFunction;
import unfold.trace.program.Span;

/** The kernel of a function of each element. */
final class ApplyKernel extends ElementKernel {
  private final ElementFunction function;
  private final Elements of;

  ApplyKernel(ElementFunction function, Address of, Address into) {
    super(into);
    this.function = function;
    this.of = new Elements(of, into.size());
  }

  @Override
  void begin(Span span) {
    of.begin(span);
  }

  @Override
  double[] results(int point, int points, int element, int width) {
    double[] values = of.read(point, points, element, width);
    function.of(values, points * width);
    return values;
  }
}
