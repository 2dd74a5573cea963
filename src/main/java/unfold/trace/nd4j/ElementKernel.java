package unfold.trace.nd4j;

import unfold.trace.program.Span;

/** A kernel that treats each element by itself. */
abstract class ElementKernel implements Kernel {
  private final Elements into;
  private final int size;

  ElementKernel(Address into) {
    this.into = new Elements(into, into.size());
    this.size = into.size();
  }

  abstract void begin(Span span);

  /** The results at some points of the span. */
  abstract double[] results(int point, int points, int element, int width);

  @Override
  public void run(Span span) {
    begin(span);
    into.begin(span);
    int most = Math.min(size, Elements.MOST);
    // where all points share a place, each goes on from the one before
    int together = into.areApart() ? Elements.MOST / most : 1;
    for (int element = 0; element < size; element += most) {
      int width = Math.min(most, size - element);
      for (int point = 0; point < span.count(); point += together) {
        int points = Math.min(together, span.count() - point);
        into.write(results(point, points, element, width), point, points, element, width);
      }
    }
  }
}
