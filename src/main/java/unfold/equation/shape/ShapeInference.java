package unfold.equation.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Expression;
import unfold.equation.Function;
import unfold.equation.Shape;
import unfold.equation.name.Declaration;
import unfold.equation.name.PartialStatement;

/**
 * Infers the shape of every variable from its equation and its fixed places together. First only
 * what is certain is drawn from each line, until nothing new follows; then an unknown factor beside
 * a matrix is read as a column; what is still open is a scalar, one after the other, each where
 * those that it reads leave it open. Where a mistake hides a shape, nothing is guessed, so that one
 * mistake does not cause others.
 */
public final class ShapeInference {
  private final List<PartialStatement> statements;
  private final Map<String, Function> functions;
  private final Map<String, Shape> known = new HashMap<>();

  private ShapeInference(List<PartialStatement> statements, Map<String, Function> functions) {
    this.statements = statements;
    this.functions = functions;
  }

  public static Map<String, Shape> infer(
      List<PartialStatement> statements, Map<String, Function> functions) {
    return new ShapeInference(statements, functions).infer();
  }

  private Map<String, Shape> infer() {
    statements.forEach(this::takeStated);
    do {
      while (drawFromLines(false)) {}
    } while (drawFromLines(true) || readFactorsAsColumns());
    Set<String> hidden = new UndecidableShapes(statements, known, functions).names();
    List<PartialStatement> open =
        statements.stream()
            .filter(it -> !known.containsKey(it.name()) && !hidden.contains(it.name()))
            .toList();
    ShapeRules rules = new ShapeRules(known, functions, true, ShapeMismatchListener.UNHEARD);
    for (PartialStatement statement : new ReadingOrder(open).inOrder()) {
      known.put(statement.name(), fromLines(statement, rules).orElse(Shape.SCALAR));
    }
    return known;
  }

  private void takeStated(PartialStatement statement) {
    statement.stated().ifPresent(shape -> known.put(statement.name(), shape));
    boolean given =
        statement.kind() == Declaration.Kind.INPUT
            || statement.kind() == Declaration.Kind.PARAMETER;
    if (given && statement.stated().isEmpty() && statement.sound()) {
      known.put(statement.name(), Shape.SCALAR);
    }
  }

  /** Whether any line gave its name a shape. */
  private boolean drawFromLines(boolean unknownFactorIsColumn) {
    ShapeRules rules =
        new ShapeRules(known, functions, unknownFactorIsColumn, ShapeMismatchListener.UNHEARD);
    boolean any = false;
    for (PartialStatement statement : statements) {
      if (!known.containsKey(statement.name())) {
        Optional<Shape> shape = fromLines(statement, rules);
        shape.ifPresent(s -> known.put(statement.name(), s));
        any |= shape.isPresent();
      }
    }
    return any;
  }

  private static Optional<Shape> fromLines(PartialStatement statement, ShapeRules rules) {
    Optional<Shape> equation = statement.equation().flatMap(e -> rules.of(e, Map.of()));
    return equation.or(() -> fromPlaces(statement, rules));
  }

  /** A scalar at a fixed place takes the variable's shape and says nothing, unless it is all. */
  private static Optional<Shape> fromPlaces(PartialStatement statement, ShapeRules rules) {
    boolean onlyPlaces = statement.equation().isEmpty();
    return statement
        .fixedExpressions()
        .flatMap(e -> rules.of(e, Map.of()).stream())
        .filter(shape -> onlyPlaces || !shape.isScalar())
        .findFirst();
  }

  /** {@code W z(t)} with nothing else known of z: as many rows as W has columns. */
  private boolean readFactorsAsColumns() {
    ShapeRules rules = new ShapeRules(known, functions, true, ShapeMismatchListener.UNHEARD);
    return statements.stream()
        .flatMap(PartialStatement::expressions)
        .flatMap(Expression::walk)
        .filter(Expression.Binary.class::isInstance)
        .map(Expression.Binary.class::cast)
        .anyMatch(product -> readsFactorAsColumn(product, rules));
  }

  private boolean readsFactorAsColumn(Expression.Binary product, ShapeRules rules) {
    boolean open =
        product.operator() == Expression.Operator.PRODUCT
            && product.right() instanceof Expression.Reference factor
            && !known.containsKey(factor.name());
    Optional<Shape> left =
        open
            ? rules.of(product.left(), Map.of()).filter(shape -> !shape.isScalar())
            : Optional.empty();
    if (left.isPresent() && product.right() instanceof Expression.Reference factor) {
      known.put(factor.name(), Shape.column(left.get().columns()));
    }
    return left.isPresent();
  }
}
