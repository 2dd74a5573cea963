package unfold.trace;

import java.util.OptionalInt;

/**
 * The result of a check whether all numbers of a recording are finite. It takes one pass over them;
 * two where they are not.
 *
 * @param largest the largest absolute value that is finite; 0 if there is none
 * @param firstNotFinite the lowest position at which an element is NaN or infinite
 * @param lastNotFinite the highest such position
 */
record FiniteCheck(double largest, OptionalInt firstNotFinite, OptionalInt lastNotFinite) {
  /**
   * The check of some numbers.
   *
   * @param elements how many numbers lie at each position
   */
  static FiniteCheck of(Numbers numbers, int elements) {
    double all = numbers.largest();
    return all <= Double.MAX_VALUE
        ? new FiniteCheck(all, OptionalInt.empty(), OptionalInt.empty())
        : withoutSome(numbers, elements);
  }

  private static FiniteCheck withoutSome(Numbers numbers, int elements) {
    double largest = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < numbers.length(); i++) {
      double size = Math.abs(numbers.at(i));
      if (size <= Double.MAX_VALUE) {
        largest = Math.max(largest, size);
      } else {
        last = i / elements;
        first = first < 0 ? last : first;
      }
    }
    return new FiniteCheck(largest, position(first), position(last));
  }

  private static OptionalInt position(int found) {
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }
}
