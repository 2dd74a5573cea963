package unfold.export.sheet;

import unfold.figure.View;

/**
 * The layout of an exported page: the graphs it shows, its size and its ground.
 *
 * @param transparent whether the ground is left out
 * @param rate frames in a second of a film
 */
public record Page(View view, PageSize size, boolean transparent, double rate) {
  public static final Page USUAL = new Page(View.BOTH, PageSize.PLAIN, false, 25);

  public Page withView(View other) {
    return new Page(other, size, transparent, rate);
  }

  public Page withSize(PageSize other) {
    return new Page(view, other, transparent, rate);
  }

  public Page withTransparent(boolean other) {
    return new Page(view, size, other, rate);
  }

  public Page withRate(double other) {
    return new Page(view, size, transparent, other);
  }
}
