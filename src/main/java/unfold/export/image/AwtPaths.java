package unfold.export.image;

import java.awt.geom.Path2D;
import unfold.geometry.Point;
import unfold.geometry.Segment;

/** Translates paths of the figure into paths of AWT. */
final class AwtPaths {

  private AwtPaths() {}

  static void append(Segment segment, Path2D shape) {
    switch (segment) {
      case Segment.MoveTo(Point to) -> shape.moveTo(to.x(), to.y());
      case Segment.LineTo(Point to) -> shape.lineTo(to.x(), to.y());
      case Segment.CurveTo(Point one, Point two, Point to) ->
          shape.curveTo(one.x(), one.y(), two.x(), two.y(), to.x(), to.y());
      case Segment.Close() -> shape.closePath();
    }
  }
}
