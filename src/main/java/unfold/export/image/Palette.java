package unfold.export.image;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A palette of at most 255 colours that stand for all, and one transparent place. The most frequent
 * colours of a figure are those of its theme and are kept as they are; the edges between them,
 * blends without number, are covered evenly, and then the more frequent ones more densely.
 */
final class Palette {
  /** The place of the transparent entry. */
  static final int TRANSPARENT = 0;

  private static final int MOST = 256;
  private static final int KEPT = 96;

  /** The least distances of chosen colours, round by round. */
  private static final int[] GAPS = {64, 48, 36, 24, 16, 12, 8, 4, 1};

  private final List<Integer> colours;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private Palette(List<Integer> colours) {
    this.colours = colours;
  }

  static Palette of(ColourCount count) {
    List<Integer> all = count.byFrequency();
    List<Integer> chosen = new ArrayList<>(all.subList(0, Math.min(KEPT, all.size())));
    for (int gap : GAPS) {
      choose(all, gap, chosen);
    }
    return new Palette(chosen);
  }

  private static void choose(List<Integer> all, int gap, List<Integer> chosen) {
    for (int colour : all) {
      if (chosen.size() == MOST - 1) {
        return;
      }
      if (chosen.stream().allMatch(it -> distance(it, colour) >= gap * gap)) {
        chosen.add(colour);
      }
    }
  }

  /** The colour model of images whose pixels are places in this palette. */
  IndexColorModel model() {
    int[] table = new int[MOST];
    for (int i = 0; i < colours.size(); i++) {
      table[i + 1] = colours.get(i);
    }
    return new IndexColorModel(8, MOST, table, 0, false, TRANSPARENT, 0);
  }

  /** The place, from 1 to 255, of the nearest colour to an opaque {@code 0xRRGGBB}. */
  int place(int rgb) {
    return nearest.computeIfAbsent(rgb & 0xFFFFFF, this::search);
  }

  private int search(int rgb) {
    int best = 0;
    for (int i = 1; i < colours.size(); i++) {
      if (distance(colours.get(i), rgb) < distance(colours.get(best), rgb)) {
        best = i;
      }
    }
    return best + 1;
  }

  /** The squared distance of two colours in the cube of red, green and blue. */
  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
