package unfold.typesetting;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import unfold.geometry.Path;
import unfold.geometry.PathBuilder;
import unfold.geometry.Point;

/** Collects what is drawn on it as glyphs and rules; colours are ignored. */
final class OutlineGraphics extends VectorGraphics {
  private static final double ALIKE = 1e-6;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final PathBuilder rules = Path.builder();

  List<Glyph> glyphs() {
    return List.copyOf(glyphs);
  }

  Path rules() {
    return rules.build();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return AwtShapes.EXACT;
  }

  @Override
  public void drawString(String text, float x, float y) {
    drawGlyphVector(getFont().createGlyphVector(AwtShapes.EXACT, text), x, y);
  }

  @Override
  public void drawGlyphVector(GlyphVector vector, float x, float y) {
    for (int i = 0; i < vector.getNumGlyphs(); i++) {
      Point2D place = vector.getGlyphPosition(i);
      drawGlyph(vector.getFont(), vector.getGlyphCode(i), x + place.getX(), y + place.getY());
    }
  }

  @Override
  public void fill(Shape shape) {
    rules.add(AwtShapes.path(shape, getTransform()));
  }

  @Override
  public void draw(Shape shape) {
    fill(getStroke().createStrokedShape(shape));
  }

  /** Adds a glyph: as a shared one if it stands upright, as a rule if it is turned or stretched. */
  private void drawGlyph(Font font, int code, double x, double y) {
    GlyphShape shape = AwtShapes.glyph(font, code);
    AffineTransform transform = getTransform();
    transform.translate(x, y);
    double unit = font.getSize2D() / GlyphShape.UNITS_PER_EM;
    transform.scale(unit, unit);
    if (isUpright(transform)) {
      Point at = new Point(transform.getTranslateX(), transform.getTranslateY());
      glyphs.add(new Glyph(shape, at, transform.getScaleX()));
    } else {
      rules.add(shape.outline().map(point -> AwtShapes.point(transform, point)));
    }
  }

  private static boolean isUpright(AffineTransform transform) {
    double scale = transform.getScaleX();
    return scale > 0
        && Math.abs(transform.getScaleY() - scale) <= ALIKE * scale
        && Math.abs(transform.getShearX()) <= ALIKE * scale
        && Math.abs(transform.getShearY()) <= ALIKE * scale;
  }
}
