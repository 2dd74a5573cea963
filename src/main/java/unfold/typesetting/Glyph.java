package unfold.typesetting;

import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

/**
 * A glyph in its place in a label.
 *
 * @param at the place of the shape's origin, in figure units from the label's origin
 * @param scale figure units in one unit of the shape
 */
public record Glyph(GlyphShape shape, Point at, double scale) {

  /** The outline in the label's own coordinates. */
  public Path outline() {
    return shape.outline().map(point -> at.plus(point.times(scale)));
  }

  /** The box of {@link #outline}. */
  public Box box() {
    return shape.box().scale(scale).translate(at.x(), at.y());
  }

  Glyph scale(double factor) {
    return new Glyph(shape, at.times(factor), scale * factor);
  }
}
