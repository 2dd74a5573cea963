package unfold.view.widget;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import unfold.figure.mark.Pen;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.geometry.Segment;
import unfold.typesetting.MathLabel;

/** The pen of a JavaFX canvas whose transform already maps figure units to pixels. */
public final class CanvasPen implements Pen {
  private final GraphicsContext canvas;

  public CanvasPen(GraphicsContext canvas) {
    this.canvas = canvas;
    canvas.setLineCap(StrokeLineCap.BUTT);
    canvas.setLineJoin(StrokeLineJoin.MITER);
    canvas.setFillRule(FillRule.NON_ZERO);
  }

  @Override
  public void begin(Subject subject) {}

  @Override
  public void end() {}

  @Override
  public void path(Path path, ShapeStyle look) {
    trace(path, 0, 0);
    if (look.isFilled()) {
      canvas.setFill(color(look.fill()));
      canvas.fill();
    }
    if (look.isStroked()) {
      ready(look);
      canvas.stroke();
    }
  }

  @Override
  public void disc(Point center, double radius, ShapeStyle look) {
    double x = center.x() - radius;
    double y = center.y() - radius;
    if (look.isFilled()) {
      canvas.setFill(color(look.fill()));
      canvas.fillOval(x, y, 2 * radius, 2 * radius);
    }
    if (look.isStroked()) {
      ready(look);
      canvas.strokeOval(x, y, 2 * radius, 2 * radius);
    }
  }

  @Override
  public void plate(Box box, double corner, ShapeStyle look) {
    if (look.isFilled()) {
      canvas.setFill(color(look.fill()));
      fill(box, 2 * corner);
    }
    if (look.isStroked()) {
      ready(look);
      canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    }
  }

  private void fill(Box box, double arc) {
    if (arc == 0) {
      canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    } else {
      canvas.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }
  }

  @Override
  public void label(MathLabel label, Point at, Colour colour) {
    canvas.setFill(color(colour));
    trace(label.outline(), at.x(), at.y());
    canvas.fill();
  }

  private void ready(ShapeStyle look) {
    canvas.setStroke(color(look.stroke()));
    canvas.setLineWidth(look.width());
    canvas.setLineDashes(look.dash().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private void trace(Path path, double dx, double dy) {
    canvas.beginPath();
    for (Segment segment : path.segments()) {
      switch (segment) {
        case Segment.MoveTo(Point to) -> canvas.moveTo(to.x() + dx, to.y() + dy);
        case Segment.LineTo(Point to) -> canvas.lineTo(to.x() + dx, to.y() + dy);
        case Segment.CurveTo(Point one, Point two, Point to) ->
            canvas.bezierCurveTo(
                one.x() + dx, one.y() + dy, two.x() + dx, two.y() + dy, to.x() + dx, to.y() + dy);
        case Segment.Close _ -> canvas.closePath();
      }
    }
  }

  /** The JavaFX colour of a colour of the figure. */
  public static Color color(Colour colour) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
  }
}
