package unfold.equation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
  /** The minimum: of one value as a scalar, of two element by element. */
  MIN(1, 2),
  MAX(1, 2),
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

  public static Optional<BuiltIn> named(String spelling) {
    return Arrays.stream(values()).filter(f -> f.spelling().equals(spelling)).findFirst();
  }
}
