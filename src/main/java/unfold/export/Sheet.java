package unfold.export;

import unfold.figure.Figure;
import unfold.geometry.Box;

/**
 * What a file shows: a figure, all of it, with a margin around.
 *
 * @param words what it shows, for a reader who does not see it
 * @param transparent whether the ground is left out
 */
public record Sheet(Figure figure, String words, boolean transparent) {
  public static final double MARGIN = 24;

  public static Sheet of(Figure figure, String words) {
    return new Sheet(figure, words, false);
  }

  /** The figure's extent and its margin, in figure units. */
  public Box box() {
    return figure.extent().grow(MARGIN);
  }
}
