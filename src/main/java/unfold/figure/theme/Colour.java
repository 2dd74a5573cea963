package unfold.figure.theme;

import java.util.HexFormat;

/**
 * An sRGB colour with an opacity.
 *
 * @param rgb red, green and blue in one number, as in {@code 0xFBFBF8}
 * @param opacity from 0 (nothing is seen) to 1
 */
public record Colour(int rgb, double opacity) {
  public static final Colour NONE = new Colour(0, 0);

  /**
   * Takes the lowest 24 bits of {@code rgb}.
   *
   * @throws IllegalArgumentException if the opacity is not from 0 to 1
   */
  public Colour {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("an opacity of " + opacity);
    }
    rgb &= 0xFFFFFF;
  }

  public static Colour of(int rgb) {
    return new Colour(rgb, 1);
  }

  public int red() {
    return rgb >> 16;
  }

  public int green() {
    return rgb >> 8 & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }

  public boolean isVisible() {
    return opacity > 0;
  }

  /**
   * The same colour with its opacity multiplied by a factor from 0 to 1.
   *
   * @throws IllegalArgumentException if the product is not from 0 to 1
   */
  public Colour faded(double factor) {
    return factor == 1 ? this : new Colour(rgb, opacity * factor);
  }

  /** The opaque colour that is seen where this lies on an opaque ground. */
  public Colour over(Colour ground) {
    return ground.towards(of(rgb), opacity);
  }

  /** The colour this fraction of the way to the other, channel by channel. */
  public Colour towards(Colour other, double fraction) {
    int mixed =
        mix(red(), other.red(), fraction) << 16
            | mix(green(), other.green(), fraction) << 8
            | mix(blue(), other.blue(), fraction);
    return new Colour(mixed, opacity + (other.opacity - opacity) * fraction);
  }

  /** The contrast ratio of two opaque colours as WCAG 2.2 defines it, from 1 to 21. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The notation of CSS and SVG, without the opacity: {@code #FBFBF8}. */
  public String hex() {
    return "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static int mix(int one, int other, double fraction) {
    return (int) Math.round(one + (other - one) * fraction);
  }
}
