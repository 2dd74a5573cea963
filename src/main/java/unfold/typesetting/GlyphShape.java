package unfold.typesetting;

import unfold.geometry.Box;
import unfold.geometry.Path;

/**
 * The outline of one glyph of a font, shared by every label that uses it.
 *
 * @param id the same in every run: the font's name and the glyph's number, fit to be an XML id
 * @param outline filled by the non-zero rule, in thousandths of the font's size, with the baseline
 *     at y = 0 and the pen at x = 0
 * @param box the box of the outline
 */
public record GlyphShape(String id, Path outline, Box box) {

  static final double UNITS_PER_EM = 1000;

  GlyphShape(String id, Path outline) {
    this(id, outline, outline.bounds());
  }
}
