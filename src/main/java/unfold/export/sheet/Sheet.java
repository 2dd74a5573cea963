package unfold.export.sheet;

import java.util.Optional;
import unfold.figure.mark.Figure;
import unfold.geometry.Box;

/**
 * A sheet: a whole figure with a margin around it, on a page.
 *
 * @param words a description for a reader who does not see the figure
 * @param transparent whether the ground is left out
 * @param provenance the origin of the figure, for formats that can carry it
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

  /** The pixels in a figure unit. */
  public double scale() {
    return size.scale(figure.extent());
  }
}
