package unfold.export.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;

/** Converts images to the colours of a palette. */
final class FramePixels {
  private final Palette palette;
  private final IndexColorModel model;

  FramePixels(Palette palette) {
    this.palette = palette;
    this.model = palette.model();
  }

  BufferedImage whole(BufferedImage picture) {
    BufferedImage frame = blank(picture.getWidth(), picture.getHeight());
    int[] from = ImageDifference.pixels(picture);
    byte[] to = places(frame);
    for (int i = 0; i < to.length; i++) {
      if (ColourCount.isOpaque(from[i], picture)) {
        to[i] = (byte) palette.place(from[i]);
      }
    }
    return frame;
  }

  /** A part of an opaque image; pixels as before are transparent, so that it packs well. */
  BufferedImage change(BufferedImage before, BufferedImage after, Rectangle part) {
    BufferedImage frame = blank(part.width, part.height);
    int[] old = ImageDifference.pixels(before);
    int[] now = ImageDifference.pixels(after);
    byte[] to = places(frame);
    for (int i = 0; i < to.length; i++) {
      int from = (part.y + i / part.width) * after.getWidth() + part.x + i % part.width;
      if (now[from] != old[from]) {
        to[i] = (byte) palette.place(now[from]);
      }
    }
    return frame;
  }

  /** An image that is transparent everywhere, since that is place 0. */
  private BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
  }

  private static byte[] places(BufferedImage frame) {
    return ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
  }
}
