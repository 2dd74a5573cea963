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
 * a matrix is read as a column; what is still open is a scalar. Where a mistake hides a shape,
 * nothing is guessed, so that one mistake does not cause others.
 */
public final class ShapeInference {
  private final List<PartialStatement> drafts;
  private final Map<String, Function> functions;
  private final Map<String, Shape> known = new HashMap<>();

  private ShapeInference(List<PartialStatement> drafts, Map<String, Function> functions) {
    this.drafts = drafts;
    this.functions = functions;
  }

  public static Map<String, Shape> infer(
      List<PartialStatement> drafts, Map<String, Function> functions) {
    return new ShapeInference(drafts, functions).infer();
  }

  private Map<String, Shape> infer() {
    drafts.forEach(this::takeStated);
    do {
      while (drawFromLines(false)) {}
    } while (drawFromLines(true) || readFactorsAsColumns());
    Set<String> hidden = new UndecidableShapes(drafts, known, functions).names();
    drafts.stream()
        .map(PartialStatement::name)
        .filter(name -> !hidden.contains(name))
        .forEach(name -> known.putIfAbsent(name, Shape.SCALAR));
    return known;
  }

  private void takeStated(PartialStatement draft) {
    draft.stated().ifPresent(shape -> known.put(draft.name(), shape));
    boolean given =
        draft.kind() == Declaration.Kind.INPUT || draft.kind() == Declaration.Kind.PARAMETER;
    if (given && draft.stated().isEmpty() && draft.sound()) {
      known.put(draft.name(), Shape.SCALAR);
    }
  }

  /** Whether any line gave its name a shape. */
  private boolean drawFromLines(boolean unknownFactorIsColumn) {
    ShapeRules rules =
        new ShapeRules(known, functions, unknownFactorIsColumn, ShapeMismatch.UNHEARD);
    boolean any = false;
    for (PartialStatement draft : drafts) {
      if (!known.containsKey(draft.name())) {
        Optional<Shape> shape = fromLines(draft, rules);
        shape.ifPresent(s -> known.put(draft.name(), s));
        any |= shape.isPresent();
      }
    }
    return any;
  }

  private static Optional<Shape> fromLines(PartialStatement draft, ShapeRules rules) {
    Optional<Shape> equation = draft.equation().flatMap(e -> rules.of(e, Map.of()));
    return equation.or(() -> fromPlaces(draft, rules));
  }

  /** A scalar at a fixed place takes the variable's shape and says nothing, unless it is all. */
  private static Optional<Shape> fromPlaces(PartialStatement draft, ShapeRules rules) {
    boolean onlyPlaces = draft.equation().isEmpty();
    return draft
        .fixedExpressions()
        .flatMap(e -> rules.of(e, Map.of()).stream())
        .filter(shape -> onlyPlaces || !shape.isScalar())
        .findFirst();
  }

  /** {@code W z(t)} with nothing else known of z: as many rows as W has columns. */
  private boolean readFactorsAsColumns() {
    ShapeRules rules = new ShapeRules(known, functions, true, ShapeMismatch.UNHEARD);
    return drafts.stream()
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
