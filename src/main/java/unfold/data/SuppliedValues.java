package unfold.data;

import java.util.List;
import java.util.Optional;
import unfold.data.random.CounterRandom;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

/**
 * The values of an input, target or parameter at each index of its axes. They are made when asked
 * for, so that a long input costs nothing before it is read.
 */
public sealed interface SuppliedValues
    permits SuppliedValues.Constant,
        SuppliedValues.Counted,
        SuppliedValues.Drawn,
        RowValues,
        ScaledValues,
        OneHots,
        Repeated {
  /** The shape of the value at one index. */
  Shape shape();

  /**
   * The indices with data, a range for each axis; empty for values without a length of their own.
   */
  Optional<List<Range>> rows();

  /**
   * Writes the value at an index into an array, row by row.
   *
   * @param index one number for each axis, within {@link #rows}
   */
  void copy(int[] index, double[] into, int offset);

  /** The indices at which data are read even beyond their axis, a range for each axis. */
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

  /** One value for every index. */
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

  /** The index itself as the value of every element; of several axes, the first index. */
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

  /** Values drawn from a law, one draw for each index. */
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
