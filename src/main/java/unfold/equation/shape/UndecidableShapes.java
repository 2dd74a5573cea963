package unfold.equation.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unfold.equation.Expression;
import unfold.equation.Function;
import unfold.equation.Shape;
import unfold.equation.expression.ErrorExpression;
import unfold.equation.name.PartialStatement;

/**
 * Finds the variables whose shape a mistake hides. They are left without one, because to guess it
 * would make other lines look wrong.
 */
final class UndecidableShapes {
  private final List<PartialStatement> open;
  private final Map<String, Shape> known;
  private final Map<String, Function> functions;

  UndecidableShapes(
      List<PartialStatement> statements,
      Map<String, Shape> known,
      Map<String, Function> functions) {
    this.open =
        statements.stream().filter(statement -> !known.containsKey(statement.name())).toList();
    this.known = known;
    this.functions = functions;
  }

  /** The names of variables with a mistake of their own, and of those that read them. */
  Set<String> names() {
    Set<String> hidden = new HashSet<>();
    open.stream().filter(this::isMistaken).map(PartialStatement::name).forEach(hidden::add);
    while (open.stream()
        .anyMatch(statement -> needs(statement, hidden) && hidden.add(statement.name()))) {}
    return hidden;
  }

  private boolean isMistaken(PartialStatement statement) {
    return !statement.sound()
        || statement.expressions().anyMatch(e -> ErrorExpression.isIn(e) || isMisfit(e));
  }

  private boolean isMisfit(Expression expression) {
    Set<Expression> misfits = new HashSet<>();
    ShapeMismatchListener heard = (where, one, other) -> misfits.add(where);
    new ShapeRules(known, functions, true, heard).of(expression, Map.of());
    return !misfits.isEmpty();
  }

  private static boolean needs(PartialStatement statement, Set<String> hidden) {
    return statement
        .expressions()
        .flatMap(Expression::walk)
        .anyMatch(part -> part instanceof Expression.Reference r && hidden.contains(r.name()));
  }
}
