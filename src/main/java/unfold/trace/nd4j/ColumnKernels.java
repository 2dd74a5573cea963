package unfold.trace.nd4j;

import java.util.function.DoubleUnaryOperator;
import unfold.data.random.CounterRandom;
import unfold.data.random.CounterRandom.Purpose;
import unfold.trace.program.Instruction;

/** Makes the kernels that go down the columns of a matrix, one column after the other. */
final class ColumnKernels {
  private ColumnKernels() {}

  /** A treatment of one column, whose elements lie {@code step} apart. */
  private interface Column {
    void run(int from, int to, int step);
  }

  private static Kernel each(Address of, Address into, Column column) {
    return new EachKernel(
        of,
        into,
        (from, to) -> {
          for (int c = 0; c < of.columns(); c++) {
            column.run(from + c, to + c, of.columns());
          }
        });
  }

  static Kernel softmax(Address of, Address into) {
    BufferCells source = of.cells();
    BufferCells target = into.cells();
    int rows = of.rows();
    return each(
        of,
        into,
        (from, to, step) -> {
          double largest = largest(source, from, step, rows);
          double sum = 0;
          for (int r = 0; r < rows; r++) {
            sum += Math.exp(source.get(from + r * step) - largest);
          }
          for (int r = 0; r < rows; r++) {
            target.set(to + r * step, Math.exp(source.get(from + r * step) - largest) / sum);
          }
        });
  }

  private static double largest(BufferCells cells, int from, int step, int rows) {
    double largest = cells.get(from);
    for (int r = 1; r < rows; r++) {
      largest = Math.max(largest, cells.get(from + r * step));
    }
    return largest;
  }

  static Kernel pick(Address of, Address into) {
    return each(
        of,
        into,
        (from, to, step) -> {
          int best = 0;
          boolean undefined = false;
          for (int r = 0; r < of.rows(); r++) {
            double value = of.cells().get(from + r * step);
            undefined |= Double.isNaN(value);
            best = value > of.cells().get(from + best * step) ? r : best;
          }
          mark(into.cells(), to, step, of.rows(), best, undefined ? Double.NaN : 0);
        });
  }

  /** The kernel of a draw, for which each point has random numbers of its own. */
  static Kernel sample(Instruction.Sample sample, Address of, Address into) {
    int[] index = new int[sample.axes().size()];
    return Kernel.oneByOne(span -> {
      for (int axis = 0; axis < index.length; axis++) {
        index[axis] = span.point()[sample.axes().get(axis)];
      }
      long at = CounterRandom.at(index);
      for (int c = 0; c < of.columns(); c++) {
        int element = sample.ordinal() * of.columns() + c;
        double chance = sample.chance().uniform(at, element, Purpose.SAMPLE);
        draw(chance, of, of.at(span) + c, into.cells(), into.at(span) + c);
      }
    });
  }

  private static void draw(double chance, Address of, int from, BufferCells into, int to) {
    int step = of.columns();
    double left = chance;
    int row = 0;
    boolean undefined = false;
    for (int r = 0; r < of.rows(); r++) {
      double share = of.cells().get(from + r * step);
      undefined |= Double.isNaN(share);
      // rounding may leave a little at the end: then it is the last that can be drawn
      row = share > 0 && left >= 0 ? r : row;
      left -= share;
    }
    mark(into, to, step, of.rows(), row, undefined ? Double.NaN : 0);
  }

  /**
   * Marks one row with a 1.
   *
   * @param rest the value of the others; NaN for all, since of what is no number nothing is chosen
   */
  private static void mark(BufferCells cells, int to, int step, int rows, int row, double rest) {
    for (int r = 0; r < rows; r++) {
      cells.set(to + r * step, rest + (r == row ? 1 : 0));
    }
  }

  /** The kernel of the negative log-likelihood under probabilities. */
  static Kernel likelihood(Address of, Address target, Address into) {
    return scored(of, target, into, (_, _, _) -> 0, Math::log);
  }

  /** The kernel of the same under the softmax of scores: log p = score - log sum exp. */
  static Kernel likelihoodOfSoftmax(Address of, Address target, Address into) {
    BufferCells scores = of.cells();
    return scored(
        of, target, into, (from, rows, step) -> logOfSum(scores, from, rows, step), x -> x);
  }

  private interface Offset {
    double of(int from, int rows, int step);
  }

  private static Kernel scored(
      Address of, Address target, Address into, Offset offset, DoubleUnaryOperator log) {
    return Kernel.oneByOne(span -> {
      int from = of.at(span);
      int wanted = target.at(span);
      int to = into.at(span);
      int step = of.columns();
      for (int c = 0; c < step; c++) {
        double shared = offset.of(from + c, of.rows(), step);
        double sum = 0;
        for (int r = 0; r < of.rows(); r++) {
          double weight = target.cells().get(wanted + c + r * step);
          double score = of.cells().get(from + c + r * step);
          sum -= weight == 0 ? 0 : weight * (log.applyAsDouble(score) - shared);
        }
        into.cells().set(to + c, sum);
      }
    });
  }

  private static double logOfSum(BufferCells cells, int from, int rows, int step) {
    double largest = largest(cells, from, step, rows);
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      sum += Math.exp(cells.get(from + r * step) - largest);
    }
    return largest + Math.log(sum);
  }
}
