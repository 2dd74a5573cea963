package unfold.equation.check;

import java.util.List;
import java.util.function.BiFunction;
import unfold.equation.DataSupply;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.Mistakes;

/** Checks data with a value for each step, or for each place of a grid, against their name. */
final class StepwiseSupply {
  private final PartialStatement statement;
  private final Mistakes mistakes;

  StepwiseSupply(PartialStatement statement, Mistakes mistakes) {
    this.statement = statement;
    this.mistakes = mistakes;
  }

  void check(DataSupply supply, Shape shape) {
    switch (supply) {
      case DataSupply.Table table -> checkTable(table, shape);
      case DataSupply.Image image -> checkImage(image, shape);
      case DataSupply.Repeat repeat -> check(repeat.of(), shape);
      case DataSupply.OneHot tokens ->
          checkOneAxis(SupplyCheckMessages::oneHotOfSeveralAxes, tokens.span());
      case DataSupply.Count count ->
          checkOneAxis(SupplyCheckMessages::countOfSeveralAxes, count.span());
      case DataSupply.Identity identity ->
          checkSquare(shape, identity.span(), SupplyCheckMessages::identityNotSquare);
      case DataSupply.Draw draw -> {
        if (draw.radius().isPresent()) {
          checkSquare(shape, draw.span(), SupplyCheckMessages::radiusNotSquare);
        }
      }
      case DataSupply.Fill _,
          DataSupply.Csv _,
          DataSupply.Npy _,
          DataSupply.Npz _,
          DataSupply.Leaves _ -> {}
    }
  }

  private void checkTable(DataSupply.Table table, Shape shape) {
    switch (statement.axes().size()) {
      case 1 -> checkRows(table, shape);
      case 2 -> checkGrid(table, shape);
      default ->
          mistakes.add(
              table.span(),
              SupplyCheckMessages.tableOfManyAxes(statement.name(), statement.axes().size()));
    }
  }

  /** One row a step; of a scalar, one number a step however they are separated. */
  private void checkRows(DataSupply.Table table, Shape shape) {
    int columns = columns(table);
    if (shape.columns() > 1) {
      mistakes.add(
          table.span(), SupplyCheckMessages.severalColumnsEachStep(statement.name(), shape));
    } else if (!shape.isScalar() && columns != shape.rows()) {
      mistakes.add(table.span(), SupplyCheckMessages.rowOfStep(statement.name(), shape, columns));
    }
  }

  /** One row for each index of the first axis, the values along the second beside each other. */
  private void checkGrid(DataSupply.Table table, Shape shape) {
    int columns = columns(table);
    if (columns % shape.elements() != 0) {
      mistakes.add(
          table.span(),
          SupplyCheckMessages.rowOfGrid(statement.name(), shape, statement.axes(), columns));
    }
  }

  private static int columns(DataSupply.Table table) {
    List<List<Double>> rows = table.rows();
    return rows.getFirst().size();
  }

  private void checkImage(DataSupply.Image image, Shape shape) {
    if (statement.axes().size() != 2) {
      mistakes.add(
          image.span(),
          SupplyCheckMessages.imageOffGrid(statement.name(), statement.axes().size()));
    } else if (!shape.isScalar()) {
      mistakes.add(image.span(), SupplyCheckMessages.imageOfShape(statement.name(), shape));
    }
  }

  private void checkOneAxis(BiFunction<String, Integer, String> message, SourceSpan span) {
    if (statement.axes().size() > 1) {
      mistakes.add(span, message.apply(statement.name(), statement.axes().size()));
    }
  }

  private void checkSquare(
      Shape shape, SourceSpan span, BiFunction<String, Shape, String> message) {
    if (shape.rows() != shape.columns()) {
      mistakes.add(span, message.apply(statement.name(), shape));
    }
  }
}
