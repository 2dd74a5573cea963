package unfold.figure.theme;

import unfold.geometry.Path;
import unfold.geometry.PathBuilder;
import unfold.geometry.Point;

/** The slanted lines over the lower part of a disc that mark a value of the step before. */
final class Hatching {
  private static final double PITCH = 5.4;

  private Hatching() {}

  /**
   * Lines at 45 degrees around the origin.
   *
   * @param radius the radius of the disc they stay within, in figure units
   * @param top the distance below the centre at which they begin, in figure units
   */
  static Path below(double radius, double top) {
    PathBuilder lines = Path.builder();
    for (double offset = -2 * radius; offset <= 2 * radius; offset += PITCH) {
      line(offset, radius, top, lines);
    }
    return lines.build();
  }

  /** The part of y = offset - x within the disc and below the top. */
  private static void line(double offset, double radius, double top, PathBuilder lines) {
    double under = 2 * radius * radius - offset * offset;
    if (under <= 0) {
      return;
    }
    double half = Math.sqrt(under) / 2;
    double low = offset / 2 + half;
    double high = Math.max(top, offset / 2 - half);
    if (low - high > 1) {
      lines.moveTo(new Point(offset - high, high)).lineTo(new Point(offset - low, low));
    }
  }
}
