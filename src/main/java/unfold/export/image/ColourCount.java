package unfold.export.image;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each colour is seen in some pictures. What is rather transparent has no colour. */
final class ColourCount {
  private static final int HALF = 128;

  private final Map<Integer, Integer> counts = new HashMap<>();

  /** Whether a pixel of a picture counts as ink. */
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

  /** The colours without an alpha, the most frequent first; of equals the darker one. */
  List<Integer> byFrequency() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
