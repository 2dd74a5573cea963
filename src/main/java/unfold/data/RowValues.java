package unfold.data;

import java.util.List;
import java.util.Optional;
import unfold.data.file.NumericArray;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

/** Data with a value for each index of a box. */
final class RowValues implements SuppliedValues {
  private final Shape shape;
  private final List<Range> rows;
  private final NumericArray values;

  /**
   * @param rows one range for each axis
   * @param values as many values as the box has indices, the last axis running fastest
   */
  RowValues(Shape shape, List<Range> rows, NumericArray values) {
    this.shape = shape;
    this.rows = List.copyOf(rows);
    this.values = values;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Optional<List<Range>> rows() {
    return Optional.of(rows);
  }

  @Override
  public void copy(int[] index, double[] into, int offset) {
    int size = (int) shape.elements();
    int start = position(index) * size;
    for (int e = 0; e < size; e++) {
      into[offset + e] = values.at(start + e);
    }
  }

  private int position(int[] index) {
    int position = 0;
    for (int axis = 0; axis < rows.size(); axis++) {
      Range range = rows.get(axis);
      position = position * range.count() + index[axis] - range.first();
    }
    return position;
  }
}
