package unfold.figure;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The colours of a picture's pixels, row by row, as {@code getRGB} gives them one by one. */
final class Pixels {
  private Pixels() {}

  /** For reading only: they may be those of the picture itself. */
  static int[] of(BufferedImage image) {
    return switch (image.getType()) {
      case BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB -> held(image);
      // copied by Java's own loops for these two, many times faster than asked for one by one
      case BufferedImage.TYPE_3BYTE_BGR -> held(copied(image, BufferedImage.TYPE_INT_RGB));
      case BufferedImage.TYPE_4BYTE_ABGR -> held(copied(image, BufferedImage.TYPE_INT_ARGB));
      default -> image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    };
  }

  private static int[] held(BufferedImage image) {
    int count = image.getWidth() * image.getHeight();
    return image.getRaster().getDataBuffer() instanceof DataBufferInt it
            && it.getSize() == count
            && it.getNumBanks() == 1
        ? it.getData()
        : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static BufferedImage copied(BufferedImage image, int type) {
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = copy.createGraphics();
    graphics.setComposite(AlphaComposite.Src);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }
}
