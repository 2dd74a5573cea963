package unfold.figure.scene;

import java.util.Locale;

/**
 * A number as TeX, rounded to be read: three significant digits, a power of ten where it is far
 * off.
 */
final class ReadableNumber {
  private ReadableNumber() {}

  /** The number with a minus where it is negative; NaN and infinities are called so. */
  static String tex(double value) {
    if (Double.isNaN(value)) {
      return "\\text{NaN}";
    }
    String sign = value < 0 ? "-" : "";
    return Double.isInfinite(value) ? sign + "\\infty" : sign + absolute(Math.abs(value));
  }

  private static String absolute(double value) {
    if (value == 0) {
      return "0";
    }
    if (value >= 0.001 && value < 100_000) {
      int digits = Math.max(0, 2 - (int) Math.floor(Math.log10(value)));
      String text = String.format(Locale.ROOT, "%." + digits + "f", value);
      return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
    String[] parts = String.format(Locale.ROOT, "%.1e", value).split("e");
    return parts[0] + "\\cdot 10^{" + Integer.parseInt(parts[1]) + "}";
  }
}
