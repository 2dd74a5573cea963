package unfold.equation.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.Expression;
import unfold.equation.Shape;
import unfold.equation.name.PartialStatement;

/**
 * Follows alphabets through the equations: where V is {@code A x n}, the rows of V h(t) are A's.
 */
public final class AlphabetRows {
  private final Map<String, String> rows = new HashMap<>();
  private final Map<String, Shape> shapes;

  private AlphabetRows(Map<String, Shape> shapes) {
    this.shapes = shapes;
  }

  public static Map<String, String> follow(
      List<PartialStatement> statements, Map<String, Shape> shapes) {
    AlphabetRows followed = new AlphabetRows(shapes);
    statements.forEach(
        statement -> statement.alphabet().ifPresent(a -> followed.rows.put(statement.name(), a)));
    while (followed.once(statements)) {}
    return followed.rows;
  }

  private boolean once(List<PartialStatement> statements) {
    int before = rows.size();
    for (PartialStatement statement : statements) {
      statement
          .equation()
          .filter(equation -> statement.stated().isEmpty())
          .flatMap(this::of)
          .ifPresent(alphabet -> rows.putIfAbsent(statement.name(), alphabet));
    }
    return rows.size() > before;
  }

  private Optional<String> of(Expression expression) {
    return switch (expression) {
      case Expression.Reference reference -> Optional.ofNullable(rows.get(reference.name()));
      case Expression.Negate negate -> of(negate.operand());
      case Expression.Reduce reduce -> of(reduce.body());
      case Expression.Apply apply -> apply(apply);
      case Expression.Binary binary
          when binary.operator() == Expression.Operator.PRODUCT && !isScalar(binary.left()) ->
          of(binary.left());
      case Expression.Binary binary -> first(Stream.of(binary.left(), binary.right()));
      case Expression.Literal _,
          Expression.Size _,
          Expression.IndexValue _,
          Expression.Argument _,
          Expression.Call _,
          Expression.Transpose _,
          Expression.Part _,
          Expression.Stack _ ->
          Optional.empty();
    };
  }

  private Optional<String> apply(Expression.Apply apply) {
    return switch (apply.function()) {
      case MEAN, SUM, NLL, MSE, NORM, ARGMAX, INVERSE, DIAG -> Optional.empty();
      case MIN, MAX ->
          apply.arguments().size() == 1 ? Optional.empty() : first(apply.arguments().stream());
      case MOD, POW -> first(apply.arguments().stream());
      case IF -> first(apply.arguments().stream().skip(1));
      case TANH, SIGMOID, RELU, SOFTPLUS, SOFTMAX, EXP, LOG, SQRT, ABS, SIN, COS, PICK, DRAW ->
          of(apply.arguments().getFirst());
      case TAN, SINH, COSH, GELU, SILU, ELU, SOFTSIGN, HARDSIGMOID, ERF, SIGN, STEP, FLOOR ->
          of(apply.arguments().getFirst());
      case ROUND, NOT -> of(apply.arguments().getFirst());
    };
  }

  private Optional<String> first(Stream<Expression> parts) {
    return parts.flatMap(part -> of(part).stream()).findFirst();
  }

  private boolean isScalar(Expression factor) {
    ShapeRules rules = new ShapeRules(shapes, Map.of(), true, ShapeMismatchListener.UNHEARD);
    return rules.of(factor, Map.of()).orElse(Shape.SCALAR).isScalar();
  }
}
