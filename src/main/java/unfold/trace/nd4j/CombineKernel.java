package unfold.trace.nd4j;

import unfold.trace.program.ElementOperation;
import unfold.trace.program.Span;

/** The kernel of an operation on elements at the same place; a scalar stands for equal elements. */
final class CombineKernel extends ElementKernel {
  private final ElementOperation operation;
  private final Elements left;
  private final Elements right;

  CombineKernel(ElementOperation operation, Address left, Address right, Address into) {
    super(into);
    this.operation = operation;
    this.left = new Elements(left, into.size());
    this.right = new Elements(right, into.size());
  }

  @Override
  void begin(Span span) {
    left.begin(span);
    right.begin(span);
  }

  @Override
  double[] results(int point, int points, int element, int width) {
    double[] values = left.read(point, points, element, width);
    operation.of(values, right.read(point, points, element, width), points * width);
    return values;
  }
}
