package unfold.equation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Says where data do not fit the shape of what they are for. */
final class SupplyCheck {
  private final Mistakes mistakes;

  SupplyCheck(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Whether the data fit, so that their length may be compared with others. */
  boolean fits(Draft draft, Map<String, Shape> shapes) {
    int before = mistakes.count();
    check(draft, shapes);
    return mistakes.count() == before;
  }

  private void check(Draft draft, Map<String, Shape> shapes) {
    Shape shape = shapes.get(draft.name());
    if (shape != null) {
      draft.supply().ifPresent(supply -> check(draft, supply, shape));
      draft.fixedPlaces().stream()
          .map(FixedPlace::definition)
          .filter(FixedPlace.Definition.ByData.class::isInstance)
          .map(definition -> ((FixedPlace.Definition.ByData) definition).supply())
          .forEach(supply -> checkOne(draft.name(), supply, shape));
    }
  }

  private void check(Draft draft, Supply supply, Shape shape) {
    boolean stepwise = draft.kind() == Declaration.Kind.INPUT && !draft.axes().isEmpty();
    if (stepwise && supply instanceof Supply.Table table) {
      checkRows(draft.name(), table, shape);
    } else if (!stepwise) {
      checkOne(draft.name(), supply, shape);
    }
  }

  /** One row a step; of a scalar, one number a step however they are separated. */
  private void checkRows(String name, Supply.Table table, Shape shape) {
    int columns = table.rows().getFirst().size();
    if (shape.columns() > 1) {
      mistakes.add(
          table.span(), "a table has one column a step, and `%s` is %s".formatted(name, shape));
    } else if (!shape.isScalar() && columns != shape.rows()) {
      mistakes.add(
          table.span(),
          "`%s` is %s, and a row here, which is one step, has %s"
              .formatted(name, shape, Known.counted(columns, "number")));
    }
  }

  private void checkOne(String name, Supply supply, Shape shape) {
    switch (supply) {
      case Supply.Table table -> checkTable(name, table, shape);
      case Supply.Identity identity -> checkSquare(name, shape, identity.span(), "`identity`");
      case Supply.Draw draw -> checkDraw(name, draw, shape);
      case Supply.Count count ->
          mistakes.add(count.span(), "`count` counts steps, and `%s` has none".formatted(name));
      case Supply.OneHot tokens -> checkToken(name, tokens);
      case Supply.Fill _,
          Supply.Csv _,
          Supply.Npy _,
          Supply.Npz _,
          Supply.Leaves _,
          Supply.Image _,
          Supply.Repeat _ -> {}
    }
  }

  private void checkTable(String name, Supply.Table table, Shape shape) {
    int rows = table.rows().size();
    int columns = table.rows().getFirst().size();
    boolean vector = shape.rows() == 1 || shape.columns() == 1;
    boolean list = rows == 1 || columns == 1;
    boolean fits =
        rows == shape.rows() && columns == shape.columns()
            || vector && list && (long) rows * columns == shape.elements();
    if (!fits) {
      Shape found = new Shape(rows, columns);
      Shape read = vector && list ? Shape.column(rows * columns) : found;
      mistakes.add(misfit(name, shape, read, table.span()));
    }
  }

  private static Diagnostic misfit(String name, Shape shape, Shape found, SourceSpan span) {
    String is = shape.isScalar() ? "a scalar" : shape.toString();
    String advice = shape.isScalar() ? "; give it a shape: `%s : %s`".formatted(name, found) : "";
    return Diagnostic.mistake(
        span, "`%s` is %s, and these data are %s%s".formatted(name, is, found, advice));
  }

  private void checkDraw(String name, Supply.Draw draw, Shape shape) {
    if (draw.radius().isPresent()) {
      checkSquare(name, shape, draw.span(), "a spectral radius");
    }
  }

  private void checkSquare(String name, Shape shape, SourceSpan span, String what) {
    if (shape.rows() != shape.columns()) {
      mistakes.add(span, "%s is for square matrices, and `%s` is %s".formatted(what, name, shape));
    }
  }

  private void checkToken(String name, Supply.OneHot tokens) {
    int count = tokens.sequences().getFirst().size();
    if (count != 1) {
      mistakes.add(
          tokens.span(), "`%s` holds one token here, and these are %d".formatted(name, count));
    }
  }

  /** How many steps the data of an input have, where the text itself says so. */
  static OptionalInt steps(Draft draft, Map<String, Shape> shapes) {
    Optional<Supply> supply = draft.supply();
    boolean scalar =
        Optional.ofNullable(shapes.get(draft.name())).filter(Shape::isScalar).isPresent();
    if (supply.isPresent() && supply.get() instanceof Supply.OneHot tokens) {
      return OptionalInt.of(tokens.sequences().getFirst().size());
    }
    if (supply.isPresent() && supply.get() instanceof Supply.Table table) {
      List<List<Double>> rows = table.rows();
      return OptionalInt.of(scalar ? rows.size() * rows.getFirst().size() : rows.size());
    }
    return OptionalInt.empty();
  }
}
