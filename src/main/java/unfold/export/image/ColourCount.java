package unfold.export.image;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of pixels of each colour in some images; pixels less than half opaque do not count.
 */
final class ColourCount {
  private static final int HALF = 128;

  private final Map<Integer, Integer> counts = new HashMap<>();

  /** Tells whether a pixel of an image counts as ink: it is at least half opaque. */
  static boolean isOpaque(int argb, BufferedImage picture) {
    return !picture.getColorModel().hasAlpha() || argb >>> 24 >= HALF;
  }

  void add(BufferedImage picture) {
    int[] pixels = ImageDifference.pixels(picture);
    for (int from = 0; from < pixels.length; ) {
      int to = from + 1;
      while (to < pixels.length && pixels[to] == pixels[from]) {
        to++;
      }
      if (isOpaque(pixels[from], picture)) {
        counts.merge(pixels[from] & 0xFFFFFF, to - from, Integer::sum);
      }
      from = to;
    }
  }

  /** The colours as {@code 0xRRGGBB}, the most frequent first; of equals the smaller number. */
  List<Integer> byFrequency() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
