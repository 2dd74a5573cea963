package unfold.data;

import java.util.List;
import java.util.stream.Collectors;

/** What a file of numbers holds. Cannot be changed. */
final class NumericArray {
  private final List<Integer> dimensions;
  private final double[] values;

  /**
   * @param dimensions none for a single number
   * @param values the last dimension running fastest; kept, not copied
   */
  NumericArray(List<Integer> dimensions, double[] values) {
    this.dimensions = List.copyOf(dimensions);
    this.values = values;
  }

  /** The dimensions without those at the end that are 1, which say nothing of the contents. */
  List<Integer> dimensions() {
    return withoutOnes(dimensions);
  }

  static List<Integer> withoutOnes(List<Integer> dimensions) {
    int used = dimensions.size();
    while (used > 0 && dimensions.get(used - 1) == 1) {
      used--;
    }
    return dimensions.subList(0, used);
  }

  int size() {
    return values.length;
  }

  double at(int position) {
    return values[position];
  }

  /** {@code 3 x 4}, as the language writes shapes. */
  String inWords() {
    return dimensions.isEmpty()
        ? "a single number"
        : dimensions.stream().map(String::valueOf).collect(Collectors.joining(" x "));
  }
}
