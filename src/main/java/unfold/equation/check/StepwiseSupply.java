package unfold.equation.check;

import java.util.List;
import unfold.equation.DataSupply;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.name.NameTable;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.Mistakes;

/** Says where data with a value for each step, or for each place of a grid, do not fit. */
final class StepwiseSupply {
  private final PartialStatement draft;
  private final Mistakes mistakes;

  StepwiseSupply(PartialStatement draft, Mistakes mistakes) {
    this.draft = draft;
    this.mistakes = mistakes;
  }

  void check(DataSupply supply, Shape shape) {
    switch (supply) {
      case DataSupply.Table table -> checkTable(table, shape);
      case DataSupply.Image image -> checkImage(image, shape);
      case DataSupply.Repeat repeat -> check(repeat.of(), shape);
      case DataSupply.OneHot tokens ->
          checkOneAxis("`onehot` has a token for each step", tokens.span());
      case DataSupply.Count count -> checkOneAxis("`count` counts along one axis", count.span());
      case DataSupply.Identity identity -> checkSquare(shape, identity.span(), "`identity`");
      case DataSupply.Draw draw -> {
        if (draw.radius().isPresent()) {
          checkSquare(shape, draw.span(), "a spectral radius");
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
    switch (draft.axes().size()) {
      case 1 -> checkRows(table, shape);
      case 2 -> checkGrid(table, shape);
      default ->
          mistakes.add(
              table.span(),
              "a table has rows and columns, and `%s` has %d axes: write them to an npy file"
                  .formatted(draft.name(), draft.axes().size()));
    }
  }

  /** One row a step; of a scalar, one number a step however they are separated. */
  private void checkRows(DataSupply.Table table, Shape shape) {
    int columns = columns(table);
    if (shape.columns() > 1) {
      mistakes.add(
          table.span(),
          "a table has one column a step, and `%s` is %s".formatted(draft.name(), shape));
    } else if (!shape.isScalar() && columns != shape.rows()) {
      mistakes.add(
          table.span(),
          "`%s` is %s, and a row here, which is one step, has %s"
              .formatted(draft.name(), shape, NameTable.counted(columns, "number")));
    }
  }

  /** One row for each index of the first axis, the values along the second beside each other. */
  private void checkGrid(DataSupply.Table table, Shape shape) {
    int columns = columns(table);
    if (columns % shape.elements() != 0) {
      mistakes.add(
          table.span(),
          "`%s` is %s at every %s, and a row here has %s"
              .formatted(
                  draft.name(),
                  shape,
                  String.join(", ", draft.axes()),
                  NameTable.counted(columns, "number")));
    }
  }

  private static int columns(DataSupply.Table table) {
    List<List<Double>> rows = table.rows();
    return rows.getFirst().size();
  }

  private void checkImage(DataSupply.Image image, Shape shape) {
    if (draft.axes().size() != 2) {
      mistakes.add(
          image.span(),
          "an image has rows and columns, and `%1$s` has %2$s: write `%1$s(i, j)`"
              .formatted(draft.name(), NameTable.counted(draft.axes().size(), "index", "indices")));
    } else if (!shape.isScalar()) {
      mistakes.add(
          image.span(),
          "an image holds one grey value a place, and `%s` is %s".formatted(draft.name(), shape));
    }
  }

  private void checkOneAxis(String what, SourceSpan span) {
    if (draft.axes().size() > 1) {
      mistakes.add(
          span, "%s, and `%s` has %d indices".formatted(what, draft.name(), draft.axes().size()));
    }
  }

  private void checkSquare(Shape shape, SourceSpan span, String what) {
    if (shape.rows() != shape.columns()) {
      mistakes.add(
          span, "%s is for square matrices, and `%s` is %s".formatted(what, draft.name(), shape));
    }
  }
}
