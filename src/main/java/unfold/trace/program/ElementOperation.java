package unfold.trace.program;

import java.util.function.DoubleBinaryOperator;
import unfold.equation.Expression.Reduction;

/** An operation on two elements at the same place; a scalar stands for equal elements. */
public enum ElementOperation {
  ADD((a, b) -> a + b),
  SUBTRACT((a, b) -> a - b),
  MULTIPLY((a, b) -> a * b),
  DIVIDE((a, b) -> a / b),
  POWER(Math::pow),
  MIN(Math::min),
  MAX(Math::max),
  MODULO((a, b) -> a - b * Math.floor(a / b)),
  LESS((a, b) -> truth(a, b, a < b)),
  AT_MOST((a, b) -> truth(a, b, a <= b)),
  EQUAL((a, b) -> truth(a, b, a == b)),
  UNEQUAL((a, b) -> truth(a, b, a != b)),
  AND((a, b) -> truth(a, b, a != 0 && b != 0)),
  OR((a, b) -> truth(a, b, a != 0 || b != 0));

  private final DoubleBinaryOperator operator;

  ElementOperation(DoubleBinaryOperator operator) {
    this.operator = operator;
  }

  /** The operation by which a reduction takes in one value after the other. */
  public static ElementOperation of(Reduction reduction) {
    return switch (reduction) {
      case SUM, MEAN -> ADD;
      case MAX -> MAX;
      case MIN -> MIN;
      case PROD -> MULTIPLY;
    };
  }

  /** The value that changes nothing, with which a reduction of many begins. */
  public double neutral() {
    return switch (this) {
      case MIN -> Double.POSITIVE_INFINITY;
      case MAX -> Double.NEGATIVE_INFINITY;
      case MULTIPLY, DIVIDE, POWER, AND -> 1;
      case ADD, SUBTRACT, MODULO, LESS, AT_MOST, EQUAL, UNEQUAL, OR -> 0;
    };
  }

  /** 1 or 0; of what is no number nothing is true or false. */
  private static double truth(double a, double b, boolean holds) {
    boolean undefined = Double.isNaN(a) || Double.isNaN(b);
    return undefined ? Double.NaN : holds ? 1 : 0;
  }

  public double of(double a, double b) {
    return operator.applyAsDouble(a, b);
  }

  /** Applies the operation to the first values of two rows, in place of the left ones. */
  public void of(double[] left, double[] right, int count) {
    switch (this) {
      case ADD -> {
        for (int i = 0; i < count; i++) {
          left[i] += right[i];
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < count; i++) {
          left[i] *= right[i];
        }
      }
      case SUBTRACT, DIVIDE, POWER, MIN, MAX, MODULO, LESS, AT_MOST, EQUAL, UNEQUAL, AND, OR -> {
        for (int i = 0; i < count; i++) {
          left[i] = operator.applyAsDouble(left[i], right[i]);
        }
      }
    }
  }
}
