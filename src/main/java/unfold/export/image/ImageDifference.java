package unfold.export.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Optional;

/** The difference of two images of the same size, both with an {@code int} for each pixel. */
final class ImageDifference {
  private final int[] one;
  private final int[] other;
  private final int width;

  private ImageDifference(int[] one, int[] other, int width) {
    this.one = one;
    this.other = other;
    this.width = width;
  }

  /**
   * The smallest rectangle in pixels that holds all differences; empty if there are none.
   *
   * @throws ClassCastException if a pixel is not an {@code int}
   */
  static Optional<Rectangle> between(BufferedImage one, BufferedImage other) {
    return new ImageDifference(pixels(one), pixels(other), one.getWidth()).rectangle();
  }

  /** The pixels of an image themselves, not a copy, row by row: {@code 0xAARRGGBB}. */
  static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private Optional<Rectangle> rectangle() {
    int first = Arrays.mismatch(one, other);
    if (first < 0) {
      return Optional.empty();
    }
    Rectangle found = row(first / width);
    for (int y = first / width + 1; y < one.length / width; y++) {
      found.add(row(y));
    }
    return Optional.of(found);
  }

  /**
   * The differing part of a row; of negative size if there is none, so that adding it adds nothing.
   */
  private Rectangle row(int y) {
    int from = y * width;
    int left = Arrays.mismatch(one, from, from + width, other, from, from + width);
    if (left < 0) {
      return new Rectangle(0, 0, -1, -1);
    }
    int right = width - 1;
    while (one[from + right] == other[from + right]) {
      right--;
    }
    return new Rectangle(left, y, right - left + 1, 1);
  }
}
