package unfold.trace.nd4j;

import unfold.trace.program.MatrixPowers;

/** Makes the kernels that look at a whole matrix or column at a time. */
final class MatrixKernels {
  private MatrixKernels() {}

  static Kernel choose(Address condition, Address then, Address otherwise, Address into) {
    return Kernel.oneByOne(span -> {
      int test = condition.at(span);
      int one = then.at(span);
      int other = otherwise.at(span);
      int to = into.at(span);
      for (int e = 0; e < into.size(); e++) {
        double holds = element(condition, test, e);
        double chosen = holds != 0 ? element(then, one, e) : element(otherwise, other, e);
        into.cells().set(to + e, Double.isNaN(holds) ? Double.NaN : chosen);
      }
    });
  }

  private static double element(Address of, int from, int element) {
    return of.cells().get(from + (of.size() == 1 ? 0 : element));
  }

  static Kernel power(Address of, int exponent, Address into) {
    int side = of.rows();
    return new EachKernel(
        of,
        into,
        (from, to) -> {
          double[] elements = new double[side * side];
          for (int e = 0; e < elements.length; e++) {
            elements[e] = of.cells().get(from + e);
          }
          double[] power = MatrixPowers.of(elements, side, exponent);
          for (int e = 0; e < power.length; e++) {
            into.cells().set(to + e, power[e]);
          }
        });
  }

  static Kernel diagonal(Address of, Address into) {
    boolean spread = of.columns() == 1;
    int side = of.rows();
    return new EachKernel(
        of,
        into,
        (from, to) -> {
          for (int e = 0; e < into.size(); e++) {
            int row = spread ? e / side : e;
            int column = spread ? e % side : e;
            double value =
                row == column ? of.cells().get(from + (spread ? row : row * (side + 1))) : 0;
            into.cells().set(to + e, value);
          }
        });
  }

  static Kernel largestAt(Address of, Address into) {
    return new EachKernel(
        of,
        into,
        (from, to) -> {
          int best = 0;
          boolean undefined = false;
          for (int e = 0; e < of.size(); e++) {
            double value = of.cells().get(from + e);
            undefined |= Double.isNaN(value);
            best = value > of.cells().get(from + best) ? e : best;
          }
          into.cells().set(to, undefined ? Double.NaN : best + 1);
        });
  }
}
