package unfold.equation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions every file may call. */
public enum BuiltIn {
  TANH(1, 1),
  SIGMOID(1, 1),
  RELU(1, 1),
  SOFTPLUS(1, 1),
  /** The softmax down each column. */
  SOFTMAX(1, 1),
  EXP(1, 1),
  LOG(1, 1),
  SQRT(1, 1),
  ABS(1, 1),
  SIN(1, 1),
  COS(1, 1),
  TAN(1, 1),
  SINH(1, 1),
  COSH(1, 1),
  /** {@code x Φ(x)} with the distribution function Φ of the standard normal law. */
  GELU(1, 1),
  /** {@code x σ(x)}, which is also called swish. */
  SILU(1, 1),
  /** x from 0 on, {@code exp(x) - 1} below. */
  ELU(1, 1),
  /** {@code x / (1 + |x|)}. */
  SOFTSIGN(1, 1),
  /** {@code x / 6 + 1 / 2} within 0 and 1, as PyTorch has it. */
  HARDSIGMOID(1, 1),
  ERF(1, 1),
  /** -1, 0 or 1. */
  SIGN(1, 1),
  /** 1 from 0 on, 0 below. */
  STEP(1, 1),
  FLOOR(1, 1),
  /** The nearest whole number; of two equally near ones the even one. */
  ROUND(1, 1),
  /** 1 of zero, 0 of all else. */
  NOT(1, 1),
  /** The remainder with the sign of the divisor, element by element: {@code a - b floor(a / b)}. */
  MOD(2, 2),
  /** The power element by element, also of a square matrix. */
  POW(2, 2),
  /** The minimum: of one value as a scalar, of several element by element. */
  MIN(1, 100),
  MAX(1, 100),
  /** The second value where the first is not zero, else the third, element by element. */
  IF(3, 3),
  /** The inverse of a square matrix. */
  INVERSE(1, 1),
  /** Of a column the matrix with it on the diagonal, of a square matrix its diagonal. */
  DIAG(1, 1),
  /** The root of the sum of the squares of all elements. */
  NORM(1, 1),
  /** The position of the largest element of a column, from 1; the first of equals. */
  ARGMAX(1, 1),
  /** The mean over all elements, as a scalar. */
  MEAN(1, 1),
  SUM(1, 1),
  /** Negative log-likelihood down the columns: {@code -sum(y * log(p))}. */
  NLL(2, 2),
  /** The mean of the squared differences over all elements. */
  MSE(2, 2),
  /** The likeliest element, one-hot; the first of equals. */
  PICK(1, 1),
  /** A seeded sample, one-hot. */
  DRAW(1, 1);

  private static final Map<String, String> ALIASES =
      Map.of(
          "sgn", "sign",
          "inv", "inverse",
          "swish", "silu",
          "heaviside", "step",
          "ln", "log",
          "ReLU", "relu",
          "GELU", "gelu",
          "SiLU", "silu",
          "ELU", "elu");

  private static final Map<String, BuiltIn> BY_SPELLING =
      Arrays.stream(values()).collect(Collectors.toMap(BuiltIn::spelling, it -> it));

  private final int fewest;
  private final int most;

  BuiltIn(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  public int fewestArguments() {
    return fewest;
  }

  public int mostArguments() {
    return most;
  }

  /** The name as it is typed. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The function of a name, or of a name that the field has for the same. */
  public static Optional<BuiltIn> named(String name) {
    return Optional.ofNullable(BY_SPELLING.get(ALIASES.getOrDefault(name, name)));
  }
}
