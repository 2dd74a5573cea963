package unfold.data.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import unfold.result.Result;

/** What a file of numbers holds. Cannot be changed. */
public final class NumericArray {
  private final List<Integer> dimensions;
  private final double[] values;

  /**
   * @param dimensions none for a single number
   * @param values the last dimension running fastest; kept, not copied
   */
  public NumericArray(List<Integer> dimensions, double[] values) {
    this.dimensions = List.copyOf(dimensions);
    this.values = values;
  }

  /** The dimensions without those at the end that are 1, which say nothing of the contents. */
  public List<Integer> dimensions() {
    return withoutOnes(dimensions);
  }

  public static List<Integer> withoutOnes(List<Integer> dimensions) {
    int used = dimensions.size();
    while (used > 0 && dimensions.get(used - 1) == 1) {
      used--;
    }
    return dimensions.subList(0, used);
  }

  /** How many dimensions it has, those of 1 among them. */
  public int rank() {
    return dimensions.size();
  }

  /** How far it goes in one dimension; 1 in those it does not have. */
  public int size(int dimension) {
    return dimension < dimensions.size() ? dimensions.get(dimension) : 1;
  }

  public int size() {
    return values.length;
  }

  public double at(int position) {
    return values[position];
  }

  /**
   * The first rows of one part, along the first dimension and the one after it.
   *
   * @param part from 0, less than the first dimension
   * @param rows at most the second dimension
   */
  public NumericArray part(int part, int rows) {
    int row = values.length / size(0) / size(1);
    List<Integer> sizes = new ArrayList<>(dimensions.subList(1, dimensions.size()));
    sizes.set(0, rows);
    int start = part * size(1) * row;
    return new NumericArray(sizes, Arrays.copyOfRange(values, start, start + rows * row));
  }

  /** The array itself, unless it holds what cannot be computed with. */
  public Result<NumericArray> finite(String name) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return Result.failed(
            "%s holds %s", name, Double.isNaN(value) ? "NaN" : "an infinite number");
      }
    }
    return Result.of(this);
  }

  /** {@code 3 x 4}, as the language writes shapes. */
  public String inWords() {
    return dimensions.isEmpty()
        ? "a single number"
        : dimensions.stream().map(String::valueOf).collect(Collectors.joining(" x "));
  }
}
