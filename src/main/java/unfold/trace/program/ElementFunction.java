package unfold.trace.program;

import java.util.function.DoubleUnaryOperator;

/** A function of each element by itself. */
public enum ElementFunction {
  COPY(x -> x),
  NEGATE(x -> -x),
  TANH(Math::tanh),
  SIGMOID(x -> 1 / (1 + Math.exp(-x))),
  RELU(x -> Math.max(0, x)),
  /** The logarithm of 1 + exp(x), without overflow. */
  SOFTPLUS(x -> Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)))),
  EXP(Math::exp),
  LOG(Math::log),
  SQRT(Math::sqrt),
  ABS(Math::abs),
  SIN(Math::sin),
  COS(Math::cos);

  private final DoubleUnaryOperator function;

  ElementFunction(DoubleUnaryOperator function) {
    this.function = function;
  }

  public double of(double x) {
    return function.applyAsDouble(x);
  }

  /** Applies the function to the first values of a row, in place. */
  public void of(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = function.applyAsDouble(values[i]);
    }
  }
}
