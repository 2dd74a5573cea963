package unfold.figure;

import java.util.ArrayList;
import java.util.List;
import unfold.figure.mark.Pen;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/** Writes down what it is told to draw. */
public final class RecordingPen implements Pen {
  public final List<String> strokes = new ArrayList<>();

  @Override
  public void begin(Subject subject) {
    strokes.add("begin " + subject.id());
  }

  @Override
  public void end() {
    strokes.add("end");
  }

  @Override
  public void path(Path path, ShapeStyle look) {
    strokes.add("path " + path.svg());
  }

  @Override
  public void disc(Point center, double radius, ShapeStyle look) {
    strokes.add("disc " + center.x() + "," + center.y() + " " + radius);
  }

  @Override
  public void plate(Box box, double corner, ShapeStyle look) {
    strokes.add(
        "plate " + box.x() + "," + box.y() + " " + box.width() + "x" + box.height() + " " + corner);
  }

  @Override
  public void label(MathLabel label, Point at, Colour colour) {
    strokes.add("label " + at.x() + "," + at.y());
  }
}
