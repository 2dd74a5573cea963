package unfold.equation.print;

import java.math.BigDecimal;
import java.math.MathContext;

/** Factors of parameters as figures and sentences write them, in three digits: ×1.95. */
public final class Factors {
  private static final MathContext DIGITS = new MathContext(3);

  private Factors() {}

  public static String tex(double factor) {
    return "\\times " + number(factor);
  }

  public static String plain(double factor) {
    return "×" + number(factor);
  }

  private static String number(double factor) {
    return BigDecimal.valueOf(factor).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
