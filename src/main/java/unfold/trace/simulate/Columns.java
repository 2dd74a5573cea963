package unfold.trace.simulate;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import unfold.data.Tensor;
import unfold.data.random.CounterRandom;
import unfold.data.random.CounterRandom.Purpose;
import unfold.equation.Shape;

/** Computes the functions that go down the columns of a single value. */
final class Columns {
  private Columns() {}

  private static double[] column(Tensor value, int column) {
    return IntStream.range(0, value.shape().rows())
        .mapToDouble(row -> value.at(row, column))
        .toArray();
  }

  private static Tensor each(Tensor value, UnaryOperator<double[]> change) {
    int columns = value.shape().columns();
    double[][] changed =
        IntStream.range(0, columns)
            .mapToObj(c -> change.apply(column(value, c)))
            .toArray(double[][]::new);
    return Tensor.of(value.shape(), (int e) -> changed[e % columns][e / columns]);
  }

  static Tensor softmax(Tensor scores) {
    return each(
        scores,
        column -> {
          double log = logOfSum(column);
          return DoubleStream.of(column).map(score -> Math.exp(score - log)).toArray();
        });
  }

  private static double logOfSum(double[] scores) {
    double largest = DoubleStream.of(scores).max().orElseThrow();
    return largest
        + Math.log(DoubleStream.of(scores).map(score -> Math.exp(score - largest)).sum());
  }

  /** The position of the largest element of a column, from 1. */
  static Tensor largestAt(Tensor values) {
    double[] column = column(values, 0);
    int best = 0;
    boolean undefined = false;
    for (int row = 0; row < column.length; row++) {
      undefined |= Double.isNaN(column[row]);
      best = column[row] > column[best] ? row : best;
    }
    return Tensor.scalar(undefined ? Double.NaN : best + 1);
  }

  static Tensor pick(Tensor values) {
    return each(
        values,
        column -> {
          int best = 0;
          for (int row = 1; row < column.length; row++) {
            best = column[row] > column[best] ? row : best;
          }
          return marked(column, best);
        });
  }

  /**
   * A 1 in each column, at a place drawn with the column as probabilities.
   *
   * @param ordinal of the draw among those of the same name at one index
   */
  static Tensor sample(CounterRandom chance, long index, int ordinal, Tensor probabilities) {
    int first = ordinal * probabilities.shape().columns();
    int[] column = {0};
    return each(
        probabilities,
        shares -> {
          double left = chance.uniform(index, first + column[0]++, Purpose.SAMPLE);
          int drawn = 0;
          for (int row = 0; row < shares.length && left >= 0; row++) {
            left -= shares[row];
            drawn = shares[row] > 0 ? row : drawn;
          }
          return marked(shares, drawn);
        });
  }

  /** A 1 in one row; NaN in all where one is NaN, since of what is no number nothing is chosen. */
  private static double[] marked(double[] values, int row) {
    double[] column = new double[values.length];
    column[row] = 1;
    if (DoubleStream.of(values).anyMatch(Double::isNaN)) {
      Arrays.fill(column, Double.NaN);
    }
    return column;
  }

  static Tensor likelihood(Tensor probabilities, Tensor target) {
    return Tensor.of(
        new Shape(1, probabilities.shape().columns()),
        (int c) -> crossEntropy(column(target, c), column(probabilities, c), Math::log));
  }

  static Tensor likelihoodOfSoftmax(Tensor scores, Tensor target) {
    return Tensor.of(
        new Shape(1, scores.shape().columns()),
        (int c) -> {
          double log = logOfSum(column(scores, c));
          return crossEntropy(column(target, c), column(scores, c), score -> score - log);
        });
  }

  private static double crossEntropy(double[] target, double[] scores, DoubleUnaryOperator log) {
    return IntStream.range(0, target.length)
        .filter(row -> target[row] != 0)
        .mapToDouble(row -> -target[row] * log.applyAsDouble(scores[row]))
        .sum();
  }
}
