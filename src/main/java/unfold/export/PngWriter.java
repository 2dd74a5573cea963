package unfold.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import unfold.figure.Painter;
import unfold.geometry.Box;

/**
 * A sheet as PNG.
 *
 * @param scale pixels in a figure unit
 */
public record PngWriter(double scale) {
  static final long MOST_PIXELS = 100_000_000;

  /**
   * @throws IllegalArgumentException if the scale is not positive and finite
   */
  public PngWriter {
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException("a scale of " + scale);
    }
  }

  /**
   * Leaves the stream open.
   *
   * @throws IOException if the stream fails, or, before anything is written and in words for a
   *     reader, if the picture has more than a hundred million pixels
   */
  public void write(Sheet sheet, OutputStream out) throws IOException {
    BufferedImage image = draw(sheet);
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("this Java cannot write PNG");
    }
  }

  /** The same picture, not yet in a file. */
  public BufferedImage draw(Sheet sheet) throws IOException {
    Box box = sheet.box();
    BufferedImage image = blank(pixels(box.width()), pixels(box.height()), sheet.transparent());
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(scale, scale);
      graphics.translate(-box.x(), -box.y());
      Graphics2DPen pen = new Graphics2DPen(graphics);
      if (!sheet.transparent()) {
        pen.ground(box.grow(1), sheet.figure().theme().ground());
      }
      new Painter(pen).paint(sheet.figure(), box);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private long pixels(double length) {
    return Math.max(1, (long) Math.ceil(length * scale - 1e-6));
  }

  private static BufferedImage blank(long width, long height, boolean transparent)
      throws IOException {
    if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
      throw new IOException(
          "a picture of %d x %d pixels is too large for PNG: choose a smaller scale, fewer steps or SVG"
              .formatted(width, height));
    }
    int kind = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage((int) width, (int) height, kind);
  }
}
