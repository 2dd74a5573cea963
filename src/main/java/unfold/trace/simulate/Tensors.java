package unfold.trace.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import unfold.data.Tensor;
import unfold.equation.Shape;
import unfold.trace.program.ElementFunction;
import unfold.trace.program.ElementOperation;
import unfold.trace.program.MatrixPowers;

/** Computes with single values, for operations that are looked at. */
final class Tensors {
  private Tensors() {}

  static Tensor each(ElementFunction function, Tensor value) {
    return Tensor.of(value.shape(), (int e) -> function.of(value.at(e)));
  }

  /** The operation on elements at the same place; a scalar stands for equal elements. */
  static Tensor both(ElementOperation operation, Tensor left, Tensor right) {
    boolean stretchLeft = left.shape().isScalar();
    boolean stretchRight = right.shape().isScalar();
    return Tensor.of(
        stretchLeft ? right.shape() : left.shape(),
        (int e) -> operation.of(left.at(stretchLeft ? 0 : e), right.at(stretchRight ? 0 : e)));
  }

  static Tensor all(ElementOperation operation, Tensor value) {
    return Tensor.scalar(value.stream().reduce(operation::of).orElseThrow());
  }

  static Tensor mean(Tensor value) {
    return Tensor.scalar(value.stream().sum() / value.size());
  }

  /** The matrix product; with a scalar, a multiple. */
  static Tensor product(Tensor left, Tensor right) {
    if (left.shape().isScalar() || right.shape().isScalar()) {
      return both(ElementOperation.MULTIPLY, left, right);
    }
    int columns = right.shape().columns();
    int inner = right.shape().rows();
    return Tensor.of(
        new Shape(left.shape().rows(), columns),
        (int e) -> {
          double sum = 0;
          for (int i = 0; i < inner; i++) {
            sum += left.at(e / columns, i) * right.at(i, e % columns);
          }
          return sum;
        });
  }

  /** A whole power of a square matrix; of a number, that of the number. */
  static Tensor power(Tensor base, int exponent) {
    int side = base.shape().rows();
    double[] power = MatrixPowers.of(base.stream().toArray(), side, exponent);
    return Tensor.of(base.shape(), (int e) -> power[e]);
  }

  static Tensor diagonal(Tensor value) {
    int side = value.shape().rows();
    return value.shape().columns() == 1
        ? Tensor.of(new Shape(side, side), (int e) -> e / side == e % side ? value.at(e % side) : 0)
        : Tensor.of(Shape.column(side), (int e) -> value.at(e, e));
  }

  /** The second where the first is not zero, else the third; scalars stand for equal elements. */
  static Tensor chosen(Tensor condition, Tensor then, Tensor otherwise) {
    Shape shape =
        Stream.of(condition, then, otherwise)
            .map(Tensor::shape)
            .filter(it -> !it.isScalar())
            .findFirst()
            .orElse(Shape.SCALAR);
    return Tensor.of(
        shape,
        (int e) -> {
          double holds = element(condition, e);
          double chosen = holds != 0 ? element(then, e) : element(otherwise, e);
          return Double.isNaN(holds) ? Double.NaN : chosen;
        });
  }

  private static double element(Tensor of, int element) {
    return of.at(of.shape().isScalar() ? 0 : element);
  }

  static Tensor transposed(Tensor value) {
    int rows = value.shape().rows();
    Shape shape = new Shape(value.shape().columns(), rows);
    return Tensor.of(shape, (int e) -> value.at(e % rows, e / rows));
  }

  /**
   * A row as a column vector.
   *
   * @param row from 0
   */
  static Tensor row(Tensor value, int row) {
    return Tensor.of(Shape.column(value.shape().columns()), (int e) -> value.at(row, e));
  }

  static Tensor stacked(Stream<List<Tensor>> rows) {
    List<Double> elements = new ArrayList<>();
    int[] height = {0};
    rows.forEach(row -> {
      int rowHeight = row.getFirst().shape().rows();
      height[0] += rowHeight;
      for (int r = 0; r < rowHeight; r++) {
        for (Tensor entry : row) {
          for (int c = 0; c < entry.shape().columns(); c++) {
            elements.add(entry.at(r, c));
          }
        }
      }
    });
    Shape shape = new Shape(height[0], elements.size() / height[0]);
    return Tensor.of(shape, elements::get);
  }
}
