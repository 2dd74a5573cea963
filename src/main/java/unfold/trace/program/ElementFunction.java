package unfold.trace.program;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;

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
  COS(Math::cos),
  TAN(Math::tan),
  SINH(Math::sinh),
  COSH(Math::cosh),
  /** x Φ(x), where Φ(x) is half of erfc(-x / √2), which keeps the digits of its left tail. */
  GELU(x -> x * Erfc.value(-x * Math.sqrt(0.5)) / 2),
  SILU(x -> x / (1 + Math.exp(-x))),
  ELU(x -> x > 0 ? x : Math.expm1(x)),
  SOFTSIGN(x -> x / (1 + Math.abs(x))),
  HARDSIGMOID(x -> Math.min(1, Math.max(0, x / 6 + 0.5))),
  ERF(Erf::value),
  SIGN(Math::signum),
  STEP(x -> Double.isNaN(x) ? x : x >= 0 ? 1 : 0),
  FLOOR(Math::floor),
  ROUND(Math::rint),
  NOT(x -> Double.isNaN(x) ? x : x == 0 ? 1 : 0);

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
