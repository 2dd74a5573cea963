package unfold.data;

import java.util.Optional;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

/**
 * What an input, target or parameter is at each index of its axis, made when asked, so that a long
 * input costs nothing before it is read. A name without an axis has its value at index 0.
 */
public sealed interface Given permits Given.Constant, Given.Counted, Given.Drawn, Rows, OneHots {
  /** Of the value at one index. */
  Shape shape();

  /** Where there is data; empty for what has no length of its own. */
  Optional<Range> rows();

  /**
   * Writes the value row by row.
   *
   * @param index within {@link #rows}
   */
  void copy(int index, double[] into, int offset);

  default Tensor at(int index) {
    double[] elements = new double[Math.toIntExact(shape().elements())];
    copy(index, elements, 0);
    return Tensor.of(shape(), elements);
  }

  /** The same at every index. */
  record Constant(Tensor value) implements Given {
    @Override
    public Shape shape() {
      return value.shape();
    }

    @Override
    public Optional<Range> rows() {
      return Optional.empty();
    }

    @Override
    public void copy(int index, double[] into, int offset) {
      value.copyTo(into, offset);
    }
  }

  /** The index itself, in every element. */
  record Counted(Shape shape) implements Given {
    @Override
    public Optional<Range> rows() {
      return Optional.empty();
    }

    @Override
    public void copy(int index, double[] into, int offset) {
      Tensor.filled(shape, index).copyTo(into, offset);
    }
  }

  /** A draw of its own at each index. */
  record Drawn(Law law) implements Given {
    @Override
    public Shape shape() {
      return law.shape();
    }

    @Override
    public Optional<Range> rows() {
      return Optional.empty();
    }

    @Override
    public void copy(int index, double[] into, int offset) {
      law.copy(index, into, offset);
    }
  }
}
