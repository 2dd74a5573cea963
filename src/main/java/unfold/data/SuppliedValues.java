package unfold.data;

import java.util.List;
import java.util.Optional;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

/**
 * What an input, target or parameter is at each index of its axes, made when asked, so that a long
 * input costs nothing before it is read.
 */
public sealed interface SuppliedValues
    permits SuppliedValues.Constant,
        SuppliedValues.Counted,
        SuppliedValues.Drawn,
        RowValues,
        OneHots,
        Repeated {
  /** Of the value at one index. */
  Shape shape();

  /** Where there is data, one range for each axis; empty for what has no length of its own. */
  Optional<List<Range>> rows();

  /**
   * Writes the value row by row.
   *
   * @param index one number for each axis, within {@link #rows}
   */
  void copy(int[] index, double[] into, int offset);

  /** Where data are read even beyond their axis; empty for what has no length of its own. */
  default Optional<List<Range>> reach() {
    return rows();
  }

  /** Whether there is data at an index. */
  default boolean isGiven(int... index) {
    List<Range> all = rows().orElse(List.of());
    for (int axis = 0; axis < all.size(); axis++) {
      if (!all.get(axis).contains(index[axis])) {
        return false;
      }
    }
    return true;
  }

  default Tensor at(int... index) {
    double[] elements = new double[Math.toIntExact(shape().elements())];
    copy(index, elements, 0);
    return Tensor.of(shape(), elements);
  }

  /** The same at every index. */
  record Constant(Tensor value) implements SuppliedValues {
    @Override
    public Shape shape() {
      return value.shape();
    }

    @Override
    public Optional<List<Range>> rows() {
      return Optional.empty();
    }

    @Override
    public void copy(int[] index, double[] into, int offset) {
      value.copyTo(into, offset);
    }
  }

  /** The index itself, in every element; of several axes that of the first. */
  record Counted(Shape shape) implements SuppliedValues {
    @Override
    public Optional<List<Range>> rows() {
      return Optional.empty();
    }

    @Override
    public void copy(int[] index, double[] into, int offset) {
      Tensor.filled(shape, index[0]).copyTo(into, offset);
    }
  }

  /** A draw of its own at each index. */
  record Drawn(Law law) implements SuppliedValues {
    @Override
    public Shape shape() {
      return law.shape();
    }

    @Override
    public Optional<List<Range>> rows() {
      return Optional.empty();
    }

    @Override
    public void copy(int[] index, double[] into, int offset) {
      law.copy(CounterRandom.at(index), into, offset);
    }
  }
}
