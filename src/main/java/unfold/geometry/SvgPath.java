package unfold.geometry;

import java.util.List;

/** Writes segments as SVG path data. */
final class SvgPath {

  private SvgPath() {}

  static String text(List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.MoveTo(Point to) -> write(text, 'M', to);
        case Segment.LineTo(Point to) -> write(text, 'L', to);
        case Segment.CurveTo(Point one, Point two, Point to) -> write(text, 'C', one, two, to);
        case Segment.Close() -> write(text, 'Z');
      }
    }
    return text.toString();
  }

  private static void write(StringBuilder text, char command, Point... points) {
    text.append(text.isEmpty() ? "" : " ").append(command);
    for (Point point : points) {
      text.append(' ').append(Decimal.text(point.x()));
      text.append(' ').append(Decimal.text(point.y()));
    }
  }
}
