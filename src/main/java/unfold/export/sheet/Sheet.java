package unfold.export.sheet;

import java.util.Optional;
import unfold.figure.mark.Figure;
import unfold.geometry.Box;

/**
 * What a file shows: a figure, all of it, with a margin around.
 *
 * @param words what it shows, for a reader who does not see it
 * @param transparent whether the ground is left out
 * @param provenance what it was made from, where a file can carry that
 */
public record Sheet(
    Figure figure,
    String words,
    PageSize size,
    boolean transparent,
    Optional<Provenance> provenance) {

  public static Sheet of(Figure figure, String words) {
    return new Sheet(figure, words, PageSize.PLAIN, false, Optional.empty());
  }

  public Sheet withSize(PageSize other) {
    return new Sheet(figure, words, other, transparent, provenance);
  }

  public Sheet withTransparent(boolean other) {
    return new Sheet(figure, words, size, other, provenance);
  }

  /** The part of the figure's plane that is on the page, in figure units. */
  public Box box() {
    return size.box(figure.extent());
  }

  /** Pixels in a figure unit. */
  public double scale() {
    return size.scale(figure.extent());
  }
}
