package unfold.figure;

import java.awt.image.BufferedImage;

/** Compares what two programs have made of one figure. */
final class Pictures {
  private Pictures() {}

  /**
   * The share of pixels, from 0 to 1, in which a channel differs by more than a tolerance.
   *
   * @param tolerance of 255
   */
  static double unlike(BufferedImage one, BufferedImage other, int tolerance) {
    int width = Math.min(one.getWidth(), other.getWidth());
    int height = Math.min(one.getHeight(), other.getHeight());
    long unlike = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        unlike += distance(one.getRGB(x, y), other.getRGB(x, y)) > tolerance ? 1 : 0;
      }
    }
    return (double) unlike / width / height;
  }

  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }
}
