package unfold.export.table;

import java.util.List;
import unfold.equation.Shape;

/** The dimensions of one value in a file: none of a scalar, one of a column, two of a matrix. */
final class TraceShape {
  private TraceShape() {}

  static List<Integer> of(Shape shape) {
    if (shape.isScalar()) {
      return List.of();
    }
    return shape.columns() == 1 ? List.of(shape.rows()) : List.of(shape.rows(), shape.columns());
  }
}
