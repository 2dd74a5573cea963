package unfold.export.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unfold.export.sheet.Sheet;
import unfold.figure.mark.Painter;
import unfold.figure.mark.Pen;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/** The pen of an AWT page in memory: no screen is needed. */
final class Graphics2DPen implements Pen {
  private final Graphics2D graphics;
  private final Map<MathLabel, Path2D> outlines = new HashMap<>();

  Graphics2DPen(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  /**
   * Draws a sheet, and disposes of the page.
   *
   * @param unit units of the page in one of the figure
   */
  static void paint(Sheet sheet, Graphics2D page, double unit) {
    try {
      Box box = sheet.box();
      page.scale(unit, unit);
      page.translate(-box.x(), -box.y());
      Graphics2DPen pen = new Graphics2DPen(page);
      if (!sheet.transparent()) {
        pen.ground(box.grow(1), sheet.figure().theme().ground());
      }
      new Painter(pen).paint(sheet.figure(), box);
    } finally {
      page.dispose();
    }
  }

  private void ground(Box box, Colour colour) {
    graphics.setColor(awt(colour));
    graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }

  @Override
  public void begin(Subject subject) {}

  @Override
  public void end() {}

  @Override
  public void path(Path path, ShapeStyle look) {
    draw(awt(path), look);
  }

  @Override
  public void disc(Point center, double radius, ShapeStyle look) {
    double size = 2 * radius;
    draw(new Ellipse2D.Double(center.x() - radius, center.y() - radius, size, size), look);
  }

  @Override
  public void plate(Box box, double corner, ShapeStyle look) {
    Shape shape =
        corner == 0
            ? new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
            : new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    draw(shape, look);
  }

  @Override
  public void label(MathLabel label, Point at, Colour colour) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(at.x(), at.y());
    graphics.setColor(awt(colour));
    graphics.fill(outlines.computeIfAbsent(label, it -> awt(it.outline())));
    graphics.setTransform(before);
  }

  private void draw(Shape shape, ShapeStyle look) {
    if (look.isFilled()) {
      graphics.setColor(awt(look.fill()));
      graphics.fill(shape);
    }
    if (look.isStroked()) {
      graphics.setColor(awt(look.stroke()));
      graphics.setStroke(stroke(look.width(), look.dash()));
      graphics.draw(shape);
    }
  }

  private static BasicStroke stroke(double width, List<Double> dash) {
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i).floatValue();
    }
    return new BasicStroke(
        (float) width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        lengths.length == 0 ? null : lengths,
        0);
  }

  private static Color awt(Colour colour) {
    return new Color(
        colour.red(), colour.green(), colour.blue(), (int) Math.round(255 * colour.opacity()));
  }

  private static Path2D awt(Path path) {
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    path.segments().forEach(segment -> AwtPaths.append(segment, shape));
    return shape;
  }
}
