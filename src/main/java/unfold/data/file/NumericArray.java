package unfold.data.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import unfold.result.Result;

/** An immutable array of numbers of any rank, as a file holds it. */
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

  /** The number of dimensions, those of size 1 among them. */
  public int rank() {
    return dimensions.size();
  }

  /** The size of one dimension; 1 for those that the array does not have. */
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

  /** The array itself; a failure if it holds NaN or an infinite number. */
  public Result<NumericArray> finite(String name) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return Result.failed(DataFileMessages.notFinite(name, value));
      }
    }
    return Result.of(this);
  }

  /** The dimensions as the language writes shapes, such as {@code 3 x 4}. */
  public String inWords() {
    return dimensions.isEmpty()
        ? "a single number"
        : dimensions.stream().map(String::valueOf).collect(Collectors.joining(" x "));
  }
}
