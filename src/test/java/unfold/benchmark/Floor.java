package unfold.benchmark;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_dgemm;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.DoublePointer;

/**
 * What no way to compute a recurrence can do without: its matrix products, as many values together
 * as can be, and a tanh of each element. Nothing is moved, kept or looked at.
 */
final class Floor {
  private final int[] fronts;
  private final int units;
  private final int products;
  private final DoublePointer matrix;
  private final DoublePointer values;
  private final DoublePointer results;
  private final double[] sums;

  /**
   * @param fronts how many values can be computed together, one after the other
   * @param products how many a value takes, each of a square matrix and a value
   */
  Floor(int[] fronts, int units, int products) {
    int widest = Arrays.stream(fronts).max().orElseThrow();
    this.fronts = fronts;
    this.units = units;
    this.products = products;
    this.matrix = new DoublePointer((long) units * units);
    this.values = new DoublePointer((long) widest * units);
    this.results = new DoublePointer((long) widest * units);
    this.sums = new Random(1).doubles((long) widest * units, -1, 1).toArray();
  }

  static Floor ofGrid(int side, int units) {
    int[] diagonals =
        IntStream.range(1, 2 * side).map(front -> Math.min(front, 2 * side - front)).toArray();
    return new Floor(diagonals, units, 2);
  }

  static Floor ofSequences(int[][] sequences, int units) {
    int[] fronts = new int[sequences[0].length];
    Arrays.fill(fronts, sequences.length);
    return new Floor(fronts, units, 1);
  }

  double run() {
    double sum = 0;
    for (int front : fronts) {
      for (int product = 0; product < products; product++) {
        multiply(front);
      }
      for (int element = 0; element < front * units; element++) {
        sum += Math.tanh(sums[element]);
      }
    }
    return sum;
  }

  private void multiply(int front) {
    cblas_dgemm(
        CblasRowMajor,
        CblasNoTrans,
        CblasTrans,
        front,
        units,
        units,
        1,
        values,
        units,
        matrix,
        units,
        0,
        results,
        units);
  }
}
