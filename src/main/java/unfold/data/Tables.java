package unfold.data;

import java.util.List;
import unfold.data.file.NumericArray;
import unfold.equation.Shape;
import unfold.result.Result;

/**
 * Reads a table such as {@code [1, 2; 3, 4]} by the shape that is declared for it. It is a matrix
 * by rows, a vector whose elements commas or semicolons separate, one row a step, or a grid.
 */
final class Tables {
  private Tables() {}

  static Result<SuppliedValues> fit(List<List<Double>> rows, DeclaredShape wanted) {
    int width = rows.getFirst().size();
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).size() != width) {
        return Result.failed(DataMessages.raggedRow(r + 1, rows.get(r).size(), width));
      }
    }
    return wanted.indexed() ? indexed(rows, width, wanted) : single(rows, width, wanted);
  }

  private static Result<SuppliedValues> indexed(
      List<List<Double>> rows, int width, DeclaredShape wanted) {
    return switch (wanted.axes().size()) {
      case 1 -> steps(rows, width, wanted);
      case 2 -> grid(rows, width, wanted);
      default -> Result.failed(DataMessages.tableOfManyAxes(wanted));
    };
  }

  private static Result<SuppliedValues> steps(
      List<List<Double>> rows, int width, DeclaredShape wanted) {
    int size = (int) wanted.shape().elements();
    boolean commasSeparateSteps = size == 1 && rows.size() == 1;
    return commasSeparateSteps || width == size
        ? Result.of(wanted.given(array(rows, List.of(rows.size() * width / size))))
        : Result.failed(DataMessages.rowMisfit(width, wanted));
  }

  /** Reads a grid, whose rows hold the values along the second axis one after the other. */
  private static Result<SuppliedValues> grid(
      List<List<Double>> rows, int width, DeclaredShape wanted) {
    int size = (int) wanted.shape().elements();
    return width % size == 0
        ? Result.of(wanted.given(array(rows, List.of(rows.size(), width / size))))
        : Result.failed(DataMessages.rowMisfit(width, wanted));
  }

  private static Result<SuppliedValues> single(
      List<List<Double>> rows, int width, DeclaredShape wanted) {
    Shape shape = wanted.shape();
    boolean matrix = rows.size() == shape.rows() && width == shape.columns();
    boolean list = rows.size() == 1 || width == 1;
    boolean vector = shape.rows() == 1 || shape.columns() == 1;
    boolean fits = matrix || list && vector && (long) rows.size() * width == shape.elements();
    return fits
        ? Result.of(wanted.given(array(rows, List.of())))
        : Result.failed(DataMessages.tableMisfit(rows.size(), width, wanted));
  }

  private static NumericArray array(List<List<Double>> rows, List<Integer> dimensions) {
    double[] values =
        rows.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray();
    return new NumericArray(dimensions, values);
  }
}
