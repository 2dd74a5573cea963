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
 * @param image grey where they are alike, red where they differ
 */
public record PictureDifference(double share, BufferedImage image) {
  /** What anti-aliasing explains: an eighth of the way from black to white. */
  static final int SMOOTHED = 32;

  private static final int RED = 0xE4002B;

  /**
   * @param tolerance in 255ths, of the channel that differs most
   */
  public static PictureDifference between(BufferedImage one, BufferedImage other, int tolerance) {
    BufferedImage image =
        new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return new PictureDifference(1, image);
    }
    long different = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        boolean alike = distance(one.getRGB(x, y), other.getRGB(x, y)) <= tolerance;
        different += alike ? 0 : 1;
        image.setRGB(x, y, alike ? faint(one.getRGB(x, y)) : RED);
      }
    }
    return new PictureDifference((double) different / one.getWidth() / one.getHeight(), image);
  }

  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }

  private static int faint(int rgb) {
    int grey = 170 + (rgb >> 8 & 0xFF) / 3;
    return grey << 16 | grey << 8 | grey;
  }

  /** Keeps the image where a person can look at it. */
  public Path keep(String name) throws IOException {
    Path file = Path.of("target", "differences", name.replace(' ', '-') + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
