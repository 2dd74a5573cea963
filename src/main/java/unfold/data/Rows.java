package unfold.data;

import java.util.List;
import java.util.Optional;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

/** Data with a value for each of its rows. */
final class Rows implements Given {
  private final Shape shape;
  private final Range rows;
  private final NumericArray values;

  /**
   * @param first the index of the first row
   * @param values a whole number of rows, whatever its dimensions say
   */
  Rows(Shape shape, int first, NumericArray values) {
    this.shape = shape;
    this.values = values;
    this.rows = new Range(first, first + values.size() / (int) shape.elements() - 1);
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Optional<List<Range>> rows() {
    return Optional.of(List.of(rows));
  }

  @Override
  public void copy(int[] index, double[] into, int offset) {
    int size = (int) shape.elements();
    for (int e = 0; e < size; e++) {
      into[offset + e] = values.at((index[0] - rows.first()) * size + e);
    }
  }
}
