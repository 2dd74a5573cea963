package unfold.equation.expression;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.Expression;
import unfold.equation.IndexExpression;

/** The arithmetic of indices: sums of whole multiples of axes, their ends and constants. */
public final class IndexArithmetic {
  private IndexArithmetic() {}

  /** The index that an expression gives; empty where it is no sum of such multiples. */
  static Optional<IndexExpression.Affine> of(Expression expression) {
    return switch (expression) {
      case Expression.Literal literal -> whole(literal.value());
      case Expression.Size size -> whole(size.value());
      case Expression.IndexValue index -> affine(index.index());
      case Expression.Negate negate -> of(negate.operand()).map(a -> times(a, -1));
      case Expression.Binary binary ->
          of(binary.left())
              .flatMap(left -> of(binary.right()).flatMap(r -> join(binary.operator(), left, r)))
              .filter(IndexArithmetic::isHeld);
      case Expression.Reference _,
          Expression.Argument _,
          Expression.Call _,
          Expression.Apply _,
          Expression.Reduce _,
          Expression.Transpose _,
          Expression.Part _,
          Expression.Stack _ ->
          Optional.empty();
    };
  }

  /** Whether only numbers, sizes and axes occur, so that it could stand as an index. */
  static boolean isMadeOfIndices(Expression expression) {
    return expression
        .walk()
        .allMatch(part ->
            switch (part) {
              case Expression.Literal _,
                  Expression.Size _,
                  Expression.IndexValue _,
                  Expression.Binary _,
                  Expression.Negate _ ->
                  true;
              case Expression.Reference _,
                  Expression.Argument _,
                  Expression.Call _,
                  Expression.Apply _,
                  Expression.Reduce _,
                  Expression.Transpose _,
                  Expression.Part _,
                  Expression.Stack _ ->
                  false;
            });
  }

  private static Optional<IndexExpression.Affine> affine(IndexExpression index) {
    return switch (index) {
      case IndexExpression.Affine affine -> Optional.of(affine);
      case IndexExpression.Spot(String axis, IndexExpression.Spot.Kind kind)
          when kind == IndexExpression.Spot.Kind.ROOT ->
          Optional.of(new IndexExpression.Affine(Map.of(), Map.of(axis, 1), 0));
      case IndexExpression.Child _, IndexExpression.Spot _ -> Optional.empty();
    };
  }

  private static Optional<IndexExpression.Affine> join(
      Expression.Operator operator, IndexExpression.Affine left, IndexExpression.Affine right) {
    return switch (operator) {
      case ADD -> Optional.of(plus(left, right));
      case SUBTRACT -> Optional.of(plus(left, times(right, -1)));
      case TIMES, PRODUCT -> product(left, right);
      case DIVIDE -> quotient(left, right);
      case POWER -> power(left, right);
      case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR -> Optional.empty();
    };
  }

  private static Optional<IndexExpression.Affine> product(
      IndexExpression.Affine left, IndexExpression.Affine right) {
    if (isConstant(left)) {
      return Optional.of(times(right, left.constant()));
    }
    return isConstant(right) ? Optional.of(times(left, right.constant())) : Optional.empty();
  }

  private static Optional<IndexExpression.Affine> quotient(
      IndexExpression.Affine left, IndexExpression.Affine right) {
    boolean known = isConstant(left) && isConstant(right) && right.constant() != 0;
    return known ? whole((double) left.constant() / right.constant()) : Optional.empty();
  }

  private static Optional<IndexExpression.Affine> power(
      IndexExpression.Affine left, IndexExpression.Affine right) {
    return isConstant(left) && isConstant(right)
        ? whole(Math.pow(left.constant(), right.constant()))
        : Optional.empty();
  }

  private static Optional<IndexExpression.Affine> whole(double value) {
    return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE
        ? Optional.of(new IndexExpression.Affine(Map.of(), Map.of(), (int) value))
        : Optional.empty();
  }

  /** Whether all its numbers are those that were written, and none has been cut short. */
  private static boolean isHeld(IndexExpression.Affine affine) {
    return Stream.of(affine.axes().values(), affine.lasts().values(), List.of(affine.constant()))
        .flatMap(Collection::stream)
        .allMatch(number -> Math.abs(number) < Integer.MAX_VALUE);
  }

  /** A number clamped to the range of an index. */
  private static int held(long number) {
    return Math.clamp(number, -Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  public static boolean isConstant(IndexExpression.Affine affine) {
    return affine.axes().isEmpty() && affine.lasts().isEmpty();
  }

  public static IndexExpression.Affine plus(
      IndexExpression.Affine one, IndexExpression.Affine other) {
    return new IndexExpression.Affine(
        merged(one.axes(), other.axes()),
        merged(one.lasts(), other.lasts()),
        held((long) one.constant() + other.constant()));
  }

  public static IndexExpression.Affine times(IndexExpression.Affine affine, int factor) {
    return new IndexExpression.Affine(
        scaled(affine.axes(), factor),
        scaled(affine.lasts(), factor),
        held((long) affine.constant() * factor));
  }

  private static Map<String, Integer> merged(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> sum = new HashMap<>(one);
    other.forEach((axis, factor) -> sum.merge(axis, factor, (a, b) -> held((long) a + b)));
    sum.values().removeIf(factor -> factor == 0);
    return sum;
  }

  private static Map<String, Integer> scaled(Map<String, Integer> factors, int factor) {
    Map<String, Integer> scaled = new HashMap<>();
    factors.forEach((axis, count) -> scaled.put(axis, held((long) count * factor)));
    scaled.values().removeIf(count -> count == 0);
    return scaled;
  }
}
