package unfold.typesetting;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import unfold.geometry.Path;
import unfold.geometry.PathBuilder;
import unfold.geometry.Point;

/** Turns AWT's shapes and glyphs into paths. */
final class AwtShapes {

  /** Fractional metrics and anti-aliasing: without them AWT rounds to the pixels of a screen. */
  static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final Map<String, GlyphShape> GLYPHS = new ConcurrentHashMap<>();
  private static final Map<Font, String> NAMES = new ConcurrentHashMap<>();

  private AwtShapes() {}

  /** The shared shape of a glyph, the same instance for the same font and code. */
  static GlyphShape glyph(Font font, int code) {
    String id = id(font, code);
    GlyphShape known = GLYPHS.get(id);
    return known != null ? known : GLYPHS.computeIfAbsent(id, name -> shape(name, font, code));
  }

  static Path path(Shape shape, AffineTransform transform) {
    PathBuilder path = Path.builder();
    double[] at = new double[6];
    for (PathIterator it = shape.getPathIterator(transform); !it.isDone(); it.next()) {
      append(path, it.currentSegment(at), at);
    }
    return path.build();
  }

  static Point point(AffineTransform transform, Point point) {
    Point2D moved = transform.transform(new Point2D.Double(point.x(), point.y()), null);
    return new Point(moved.getX(), moved.getY());
  }

  private static String id(Font font, int code) {
    String style = font.isPlain() ? "" : "-style" + font.getStyle();
    // a font reads its own name from its tables each time it is asked
    String name = NAMES.computeIfAbsent(font, AwtShapes::name);
    return "glyph-" + name + style + "-" + code;
  }

  private static String name(Font font) {
    return font.getPSName().replaceAll("[^A-Za-z0-9_.-]", "_");
  }

  private static GlyphShape shape(String id, Font font, int code) {
    Font large = font.deriveFont((float) GlyphShape.UNITS_PER_EM);
    Shape outline = large.createGlyphVector(EXACT, new int[] {code}).getGlyphOutline(0);
    return new GlyphShape(id, path(outline, new AffineTransform()));
  }

  private static void append(PathBuilder path, int kind, double[] at) {
    Point one = new Point(at[0], at[1]);
    Point two = new Point(at[2], at[3]);
    switch (kind) {
      case PathIterator.SEG_MOVETO -> path.moveTo(one);
      case PathIterator.SEG_LINETO -> path.lineTo(one);
      case PathIterator.SEG_QUADTO -> path.quadTo(one, two);
      case PathIterator.SEG_CUBICTO -> path.curveTo(one, two, new Point(at[4], at[5]));
      case PathIterator.SEG_CLOSE -> path.close();
      default -> throw new IllegalArgumentException("unknown segment " + kind);
    }
  }
}
