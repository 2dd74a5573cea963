package unfold.trace.program;

import java.util.function.DoubleBinaryOperator;

/** An operation on two elements at the same place; a scalar stands for equal elements. */
public enum ElementOperation {
  ADD((a, b) -> a + b),
  SUBTRACT((a, b) -> a - b),
  MULTIPLY((a, b) -> a * b),
  DIVIDE((a, b) -> a / b),
  POWER(Math::pow),
  MIN(Math::min),
  MAX(Math::max);

  private final DoubleBinaryOperator operator;

  ElementOperation(DoubleBinaryOperator operator) {
    this.operator = operator;
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
      case SUBTRACT, DIVIDE, POWER, MIN, MAX -> {
        for (int i = 0; i < count; i++) {
          left[i] = operator.applyAsDouble(left[i], right[i]);
        }
      }
    }
  }
}
