package unfold.equation.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.DataSupply;
import unfold.equation.Expression;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Operator;
import unfold.equation.Function;
import unfold.equation.Shape;
import unfold.equation.name.PartialStatement;

/**
 * The identity that a text calls I without declaring it, of the shape of the square matrix to which
 * it is added.
 */
public final class ImpliedIdentity {
  public static final String NAME = "I";

  private final List<PartialStatement> statements;
  private final Map<String, Function> functions;

  public ImpliedIdentity(List<PartialStatement> statements, Map<String, Function> functions) {
    this.statements = statements;
    this.functions = functions;
  }

  /**
   * The statements with values for the identity; as they were where nothing tells its shape.
   *
   * @param identity what nothing declares
   */
  public List<PartialStatement> settled(PartialStatement identity) {
    Map<String, Shape> known = ShapeInference.infer(statements, functions);
    ShapeRules rules = new ShapeRules(known, functions, false, ShapeMismatchListener.UNHEARD);
    Optional<Shape> shape =
        statements.stream()
            .flatMap(PartialStatement::expressions)
            .flatMap(Expression::walk)
            .flatMap(ImpliedIdentity::addedTo)
            .flatMap(other -> rules.of(other, Map.of()).stream())
            .filter(it -> it.rows() == it.columns())
            .findFirst();
    return shape.map(it -> with(identity, it)).orElse(statements);
  }

  private List<PartialStatement> with(PartialStatement identity, Shape shape) {
    DataSupply ones = new DataSupply.Identity(identity.span());
    PartialStatement given = identity.given(shape, ones);
    return statements.stream().map(it -> it.equals(identity) ? given : it).toList();
  }

  /** The other side of a sum in which a multiple of the identity stands. */
  private static Stream<Expression> addedTo(Expression expression) {
    if (!(expression instanceof Binary it)
        || it.operator() != Operator.ADD && it.operator() != Operator.SUBTRACT) {
      return Stream.empty();
    }
    Stream<Expression> right = isMultiple(it.left()) ? Stream.of(it.right()) : Stream.empty();
    return isMultiple(it.right()) ? Stream.concat(right, Stream.of(it.left())) : right;
  }

  private static boolean isMultiple(Expression expression) {
    return switch (expression) {
      case Expression.Reference it -> it.name().equals(NAME);
      case Expression.Negate it -> isMultiple(it.operand());
      case Binary it when it.operator() == Operator.PRODUCT || it.operator() == Operator.TIMES ->
          isMultiple(it.right()) || isMultiple(it.left());
      default -> false;
    };
  }
}
