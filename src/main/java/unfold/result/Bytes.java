package unfold.result;

import java.util.Locale;

/** Amounts of memory in words. */
public final class Bytes {
  private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB"};

  private Bytes() {}

  /** Bytes in the unit of 1000s with one to three digits before the point: {@code 2.1 GB}. */
  public static String inWords(double bytes) {
    double amount = bytes;
    int unit = 0;
    while (amount >= 999.5 && unit < UNITS.length - 1) {
      amount /= 1000;
      unit++;
    }
    if (bytes == 1) {
      return "1 byte";
    }
    String form = unit == 0 || amount >= 99.95 ? "%.0f %s" : "%.1f %s";
    return String.format(Locale.ROOT, form, amount, UNITS[unit]).replace(".0 ", " ");
  }
}
