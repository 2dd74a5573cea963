package unfold.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * How two pictures differ, pixel by pixel.
 *
 * @param share of the pixels that differ by more than a tolerance, from 0 to 1; 1 where the sizes
 *     differ
 */
public record PictureDifference(
    double share, BufferedImage one, BufferedImage other, int tolerance) {
  /** What anti-aliasing explains: an eighth of the way from black to white. */
  static final int SMOOTHED = 32;

  private static final int RED = 0xE4002B;

  /**
   * @param tolerance in 255ths, of the channel that differs most
   */
  public static PictureDifference between(BufferedImage one, BufferedImage other, int tolerance) {
    return new PictureDifference(share(one, other, tolerance), one, other, tolerance);
  }

  private static double share(BufferedImage one, BufferedImage other, int tolerance) {
    if (!isSameSize(one, other)) {
      return 1;
    }
    int[] left = Pixels.of(one);
    int[] right = Pixels.of(other);
    long different = 0;
    for (int i = 0; i < left.length; i++) {
      different += isAlike(left[i], right[i], tolerance) ? 0 : 1;
    }
    return (double) different / one.getWidth() / one.getHeight();
  }

  private static boolean isSameSize(BufferedImage one, BufferedImage other) {
    return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
  }

  private static boolean isAlike(int one, int other, int tolerance) {
    return one == other || distance(one, other) <= tolerance;
  }

  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }

  /** Grey where they are alike, red where they differ; black where the sizes differ. */
  private BufferedImage image() {
    BufferedImage image =
        new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; isSameSize(one, other) && y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int rgb = one.getRGB(x, y);
        image.setRGB(x, y, isAlike(rgb, other.getRGB(x, y), tolerance) ? faint(rgb) : RED);
      }
    }
    return image;
  }

  private static int faint(int rgb) {
    int grey = 170 + (rgb >> 8 & 0xFF) / 3;
    return grey << 16 | grey << 8 | grey;
  }

  /** Keeps an image of it where a person can look at it. */
  public Path keep(String name) throws IOException {
    Path file = Path.of("target", "differences", name.replace(' ', '-') + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(image(), "png", file.toFile());
    return file;
  }
}
