package unfold.trace.nd4j;

import java.util.Arrays;
import unfold.trace.program.Arithmetic.Line;
import unfold.trace.program.Span;

/** The elements of an operand at the points of a span, as arrays of some at a time. */
final class Elements {
  /** The most elements at a time, few enough to stay in the processor's nearest cache. */
  static final int MOST = 2048;

  private final Address address;
  private final boolean stretched;
  private int from;
  private int apart;
  private double[] values = new double[0];

  /**
   * The elements at an address.
   *
   * @param size of the value they go into: a scalar stands for equal elements
   */
  Elements(Address address, int size) {
    this.address = address;
    this.stretched = address.size() == 1 && size > 1;
  }

  void begin(Span span) {
    from = address.at(span);
    apart = address.step(span);
  }

  boolean areApart() {
    return apart != 0;
  }

  /**
   * Reads elements of the values at some points.
   *
   * @param element the first of each value
   * @param width the number of elements of each value; of all together at most as many as are read
   *     at a time
   */
  double[] read(int point, int points, int element, int width) {
    int begin = from + point * apart;
    if (values.length < points * width) {
      values = new double[points * width];
    }
    if (stretched) {
      for (int p = 0; p < points; p++) {
        double value = address.cells().get(begin + p * apart);
        Arrays.fill(values, p * width, (p + 1) * width, value);
      }
    } else {
      new Line(points, apart, width)
          .forEachStretch(
              begin + element, 0, (at, to, count) -> address.cells().get(at, values, to, count));
    }
    return values;
  }

  void write(double[] results, int point, int points, int element, int width) {
    new Line(points, apart, width)
        .forEachStretch(
            from + point * apart + element,
            0,
            (at, to, count) -> address.cells().set(at, results, to, count));
  }
}
