package unfold.typesetting;

import java.util.List;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import unfold.geometry.Box;
import unfold.geometry.Path;

/** Typesets TeX with JLaTeXMath, whose tables are static and not safe to use from two threads. */
final class Formula {

  /**
   * The size that Computer Modern is drawn for, in points; TeX states some spaces in points, such
   * as the one after a script.
   */
  private static final float DESIGN_SIZE = 10;

  private Formula() {}

  /**
   * The ink of a formula in text style, at a size of 1 em.
   *
   * @throws RuntimeException of JLaTeXMath's choice if the TeX is malformed
   */
  static Ink ink(String tex) {
    Fonts.ready();
    var box = new TeXFormula(tex).createTeXIcon(TeXConstants.STYLE_TEXT, DESIGN_SIZE).getBox();
    OutlineGraphics page = new OutlineGraphics();
    box.draw(page, 0, 0);
    List<Glyph> glyphs = page.glyphs();
    Path rules = page.rules();
    return new Ink(glyphs, rules, box.getWidth(), body(glyphs, rules));
  }

  /** The box of the parts set in the largest size: scripts are smaller than what they belong to. */
  private static Box body(List<Glyph> glyphs, Path rules) {
    double largest = glyphs.stream().mapToDouble(Glyph::scale).max().orElse(0);
    List<Glyph> large = glyphs.stream().filter(glyph -> glyph.scale() > 0.99 * largest).toList();
    return large.isEmpty() ? Ink.boxOf(glyphs, rules) : Ink.boxOf(large, Path.EMPTY);
  }
}
