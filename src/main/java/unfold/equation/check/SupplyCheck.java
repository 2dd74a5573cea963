package unfold.equation.check;

import java.util.List;
import java.util.Map;
import unfold.equation.DataSupply;
import unfold.equation.Diagnostic;
import unfold.equation.FixedPlace;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declaration;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.Mistakes;

/** Checks data against the shape of the name they are for. */
public final class SupplyCheck {
  private final Mistakes mistakes;

  public SupplyCheck(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Whether the data fit, so that their length may be compared with others. */
  public boolean fits(PartialStatement statement, Map<String, Shape> shapes) {
    int before = mistakes.count();
    check(statement, shapes);
    return mistakes.count() == before;
  }

  private void check(PartialStatement statement, Map<String, Shape> shapes) {
    Shape shape = shapes.get(statement.name());
    if (shape == null) {
      return;
    }
    statement
        .supply()
        .ifPresent(supply -> {
          if (statement.kind() == Declaration.Kind.PARAMETER) {
            refuseSeveral(statement.name(), supply);
          }
          check(statement, supply, shape);
        });
    statement.fixedPlaces().stream()
        .map(FixedPlace::definition)
        .filter(FixedPlace.Definition.ByData.class::isInstance)
        .map(definition -> ((FixedPlace.Definition.ByData) definition).supply())
        .forEach(supply -> checkPlace(statement.name(), supply, shape));
  }

  private void check(PartialStatement statement, DataSupply supply, Shape shape) {
    if (statement.axes().isEmpty()) {
      checkOne(statement.name(), supply, shape);
    } else {
      new StepwiseSupply(statement, mistakes).check(supply, shape);
    }
  }

  private void refuseSeveral(String name, DataSupply supply) {
    int count = MembersCheck.count(supply);
    if (count > 1) {
      mistakes.add(supply.span(), SupplyCheckMessages.severalForOne(name, count));
    }
  }

  private void checkPlace(String name, DataSupply supply, Shape shape) {
    refuseSeveral(name, supply);
    checkOne(name, supply, shape);
  }

  private void checkOne(String name, DataSupply supply, Shape shape) {
    switch (supply) {
      case DataSupply.Table table -> checkTable(name, table, shape);
      case DataSupply.Identity identity -> {
        if (!isSquare(shape)) {
          mistakes.add(identity.span(), SupplyCheckMessages.identityNotSquare(name, shape));
        }
      }
      case DataSupply.Draw draw -> checkDraw(name, draw, shape);
      case DataSupply.Count count ->
          mistakes.add(count.span(), SupplyCheckMessages.countWithoutSteps(name));
      case DataSupply.OneHot tokens -> checkToken(name, tokens);
      case DataSupply.Leaves leaves -> mistakes.add(atLeaves(name, leaves.span()));
      case DataSupply.Image image ->
          mistakes.add(image.span(), SupplyCheckMessages.imageOfOneValue(name));
      case DataSupply.Repeat repeat ->
          mistakes.add(repeat.span(), SupplyCheckMessages.repeatWithoutSteps(name));
      case DataSupply.Fill _, DataSupply.Csv _, DataSupply.Npy _, DataSupply.Npz _ -> {}
    }
  }

  private static Diagnostic atLeaves(String name, SourceSpan span) {
    return Diagnostic.mistake(span, SupplyCheckMessages.leavesAtOnePlace(name));
  }

  private void checkTable(String name, DataSupply.Table table, Shape shape) {
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
    return Diagnostic.mistake(span, SupplyCheckMessages.otherShape(name, shape, found));
  }

  private void checkDraw(String name, DataSupply.Draw draw, Shape shape) {
    if (draw.radius().isPresent() && !isSquare(shape)) {
      mistakes.add(draw.span(), SupplyCheckMessages.radiusNotSquare(name, shape));
    }
  }

  private static boolean isSquare(Shape shape) {
    return shape.rows() == shape.columns();
  }

  private void checkToken(String name, DataSupply.OneHot tokens) {
    for (List<String> sequence : tokens.sequences()) {
      if (sequence.size() != 1) {
        mistakes.add(tokens.span(), SupplyCheckMessages.severalTokens(name, sequence.size()));
        return;
      }
    }
  }
}
