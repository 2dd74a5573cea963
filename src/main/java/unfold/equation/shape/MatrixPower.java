package unfold.equation.shape;

import java.util.OptionalInt;
import unfold.equation.Expression;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Operator;

/** Recognises the powers that a square matrix has, which are the whole ones. */
public final class MatrixPower {
  private static final int LARGEST = 1_000_000;

  private MatrixPower() {}

  /** The whole exponent of a power; empty for any other exponent and for what is no power. */
  public static OptionalInt exponent(Expression.Binary power) {
    return power.operator() == Operator.POWER ? whole(power.right(), 1) : OptionalInt.empty();
  }

  private static OptionalInt whole(Expression exponent, int sign) {
    return switch (exponent) {
      case Negate it -> whole(it.operand(), -sign);
      case Literal it when it.value() == Math.rint(it.value()) && it.value() <= LARGEST ->
          OptionalInt.of(sign * (int) it.value());
      case Expression.Size it -> OptionalInt.of(sign * it.value());
      case Literal _ -> OptionalInt.empty();
      case Expression.IndexValue _,
          Expression.Reference _,
          Expression.Argument _,
          Expression.Call _,
          Expression.Apply _,
          Expression.Reduce _,
          Expression.Binary _,
          Expression.Transpose _,
          Expression.Part _,
          Expression.Stack _ ->
          OptionalInt.empty();
    };
  }
}
