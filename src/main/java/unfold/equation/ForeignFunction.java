package unfold.equation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The functions of mathematics and of the frameworks that are not built in, each with the line that
 * defines it. None of them is a slip of the name of another.
 */
public enum ForeignFunction {
  MISH("mish(a) = a * tanh(softplus(a))"),
  SELU("selu(a) = 1.0507009873554805 * (max(a, 0) + min(1.6732632423543772 * (exp(a) - 1), 0))"),
  LEAKY_RELU("leaky_relu(a) = max(a, 0.01 * a)"),
  LEAKYRELU("LeakyReLU(a) = max(a, 0.01 * a)"),
  RELU6("relu6(a) = min(max(a, 0), 6)"),
  HARDTANH("hardtanh(a) = min(max(a, -1), 1)"),
  HARDSWISH("hardswish(a) = a * min(max(a + 3, 0), 6) / 6"),
  LOGSIGMOID("logsigmoid(a) = -softplus(-a)"),
  TANHSHRINK("tanhshrink(a) = a - tanh(a)"),
  SOFTMIN("softmin(a) = softmax(-a)"),
  LOG_SOFTMAX("log_softmax(a) = log(softmax(a))"),
  LOGIT("logit(a) = log(a / (1 - a))"),
  SQUARE("square(a) = a * a"),
  COT("cot(a) = cos(a) / sin(a)"),
  SEC("sec(a) = 1 / cos(a)"),
  CSC("csc(a) = 1 / sin(a)"),
  SECH("sech(a) = 2 / (exp(a) + exp(-a))"),
  COTH("coth(a) = 1 / tanh(a)"),
  LOG2("log2(a) = log(a) / log(2)"),
  LOG10("log10(a) = log(a) / log(10)"),
  LOG_2("log_2(a) = log(a) / log(2)"),
  LOG_10("log_10(a) = log(a) / log(10)"),
  LOG1P("log1p(a) = log(1 + a)"),
  EXPM1("expm1(a) = exp(a) - 1"),
  RSQRT("rsqrt(a) = 1 / sqrt(a)"),
  RECIPROCAL("reciprocal(a) = 1 / a"),
  VAR("var(a) = mean((a - mean(a)) * (a - mean(a)))"),
  LAYERNORM("layernorm(a) = (a - mean(a)) / sqrt(mean((a - mean(a)) * (a - mean(a))) + 0.00001)"),
  DROPOUT("dropout(a) = a");

  private final String definition;

  ForeignFunction(String definition) {
    this.definition = definition;
  }

  /** The line that defines it, of one argument {@code a}. */
  public String definition() {
    return definition;
  }

  /** The function of a name in capitals or not; empty for every other name. */
  public static Optional<ForeignFunction> named(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> it.name().equals(upper)).findFirst();
  }
}
