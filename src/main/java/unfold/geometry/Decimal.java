package unfold.geometry;

/** Coordinates as text that is the same in every locale. */
public final class Decimal {

  private Decimal() {}

  /**
   * The number rounded to at most three decimals, without an exponent, trailing zeros or a negative
   * zero.
   *
   * @throws IllegalArgumentException if the number is infinite or not a number
   */
  public static String text(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(number + " is no coordinate");
    }
    long thousandths = Math.round(number * 1000);
    long whole = Math.abs(thousandths / 1000);
    long rest = Math.abs(thousandths % 1000);
    String sign = thousandths < 0 ? "-" : "";
    return sign + whole + fraction(rest);
  }

  private static String fraction(long thousandths) {
    if (thousandths == 0) {
      return "";
    }
    String digits = String.valueOf(1000 + thousandths).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return "." + digits.substring(0, end);
  }
}
