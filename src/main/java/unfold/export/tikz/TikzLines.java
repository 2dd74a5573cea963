package unfold.export.tikz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import unfold.geometry.Decimal;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.geometry.Segment;

/**
 * Writes lines of TeX.
 *
 * @param out receives the lines
 * @param origin the point of the figure that is (0,0)
 * @param unit the figure units in one of TikZ
 */
record TikzLines(Writer out, Point origin, double unit) {
  private static final int LONG = 96;

  /**
   * Writes a line.
   *
   * @throws UncheckedIOException if the stream fails
   */
  void line(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  String place(Point point) {
    return "(%s,%s)".formatted(length(point.x() - origin.x()), length(point.y() - origin.y()));
  }

  String length(double length) {
    return Decimal.text(length / unit);
  }

  /** The TikZ of a path, over as many lines as it needs. */
  String path(Path path) {
    StringBuilder tex = new StringBuilder();
    int start = 0;
    for (Segment segment : path.segments()) {
      String step = step(segment);
      if (tex.length() - start + step.length() > LONG) {
        tex.append("\n   ");
        start = tex.length();
      }
      tex.append(step);
    }
    return tex.toString().strip();
  }

  private String step(Segment segment) {
    return switch (segment) {
      case Segment.MoveTo(Point to) -> " " + place(to);
      case Segment.LineTo(Point to) -> " -- " + place(to);
      case Segment.CurveTo(Point one, Point two, Point to) ->
          " .. controls %s and %s .. %s".formatted(place(one), place(two), place(to));
      case Segment.Close() -> " -- cycle";
    };
  }
}
