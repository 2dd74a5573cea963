package unfold.data;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Shape;

/**
 * What a name declares, for its data to fit.
 *
 * @param shape of the value at one index
 * @param indexed whether it has a value an index, or just one
 * @param first the index of the first row of data; 0 without an index
 */
record Wanted(String name, Shape shape, boolean indexed, int first) {
  /** Whether an array holds exactly one value, or a whole number of them, row by row. */
  boolean fits(NumericArray array) {
    int steps = (int) (array.size() / shape.elements());
    return steps > 0 && dimensions(steps).equals(array.dimensions());
  }

  private List<Integer> dimensions(int steps) {
    List<Integer> dimensions = new ArrayList<>();
    if (indexed) {
      dimensions.add(steps);
    }
    dimensions.addAll(List.of(shape.rows(), shape.columns()));
    return NumericArray.withoutOnes(dimensions);
  }

  /**
   * @param array whose size is a whole number of values
   */
  Given given(NumericArray array) {
    return indexed
        ? new Rows(shape, first, array)
        : new Given.Constant(Tensor.of(shape, array::at));
  }

  /** {@code W has shape 4 x 3}. */
  String inWords() {
    String each = indexed ? " at each step" : "";
    return shape.isScalar()
        ? name + " is a single number" + each
        : name + " has shape " + shape + each;
  }
}
