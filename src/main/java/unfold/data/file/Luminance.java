package unfold.data.file;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import unfold.result.StopSignal;

/**
 * Converts colours (<a href="https://www.w3.org/TR/sRGB">sRGB</a>) to the grey of the same
 * luminance, over white where they are transparent. A grey of the file keeps its number.
 */
final class Luminance {
  private static final int OPAQUE = 0xFF;

  private final double[] linear = new double[OPAQUE + 1];

  private Luminance() {
    Arrays.setAll(linear, byteValue -> linear(byteValue / (double) OPAQUE));
  }

  /** The grey values of an image, row by row, from 0 for black to 1 for white. */
  static double[] of(BufferedImage image) {
    return holdsGrey(image.getColorModel()) ? samples(image) : new Luminance().colours(image);
  }

  /**
   * Whether the samples are grey and read as they are: the platform takes them for linear light and
   * would brighten them.
   */
  private static boolean holdsGrey(ColorModel model) {
    return model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
        && Arrays.stream(model.getComponentSize()).allMatch(bits -> bits <= Short.SIZE);
  }

  private static double[] samples(BufferedImage image) {
    Raster raster = image.getRaster();
    int[] bits = image.getColorModel().getComponentSize();
    double[] grey = new double[image.getWidth() * image.getHeight()];
    for (int i = 0; i < grey.length; i++) {
      int column = i % image.getWidth();
      int row = i / image.getWidth();
      double value = raster.getSample(column, row, 0) / (double) ((1 << bits[0]) - 1);
      double alpha =
          bits.length == 1 ? 1 : raster.getSample(column, row, 1) / (double) ((1 << bits[1]) - 1);
      grey[i] = value * alpha + (1 - alpha);
    }
    return grey;
  }

  private double[] colours(BufferedImage image) {
    double[] grey = new double[image.getWidth() * image.getHeight()];
    int[] row = new int[image.getWidth()];
    for (int start = 0; start < grey.length; start += row.length) {
      StopSignal.check();
      image.getRGB(0, start / row.length, row.length, 1, row, 0, row.length);
      for (int column = 0; column < row.length; column++) {
        boolean goesOn = column > 0 && row[column] == row[column - 1]; // as in drawings it does
        grey[start + column] = goesOn ? grey[start + column - 1] : of(row[column]);
      }
    }
    return grey;
  }

  private double of(int colour) {
    int red = colour >>> 16 & OPAQUE;
    int green = colour >>> 8 & OPAQUE;
    int blue = colour & OPAQUE;
    int alpha = colour >>> 24;
    return red == green && green == blue
        ? overWhite(red, alpha)
        : encoded(
            0.2126 * light(red, alpha)
                + 0.7152 * light(green, alpha)
                + 0.0722 * light(blue, alpha));
  }

  private double light(int channel, int alpha) {
    return alpha == OPAQUE ? linear[channel] : linear(overWhite(channel, alpha));
  }

  private static double overWhite(int channel, int alpha) {
    return (channel * alpha + OPAQUE * (OPAQUE - alpha)) / (double) (OPAQUE * OPAQUE);
  }

  private static double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
  }

  private static double encoded(double linear) {
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
  }
}
