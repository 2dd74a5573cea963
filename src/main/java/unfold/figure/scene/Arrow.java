package unfold.figure.scene;

import unfold.geometry.Path;
import unfold.geometry.Point;

/**
 * The drawing of a wire: a shaft that ends inside the head, and a head whose tip is the end of the
 * wire.
 *
 * @param whole the path from the border of the source to the border of the target
 */
public record Arrow(Path whole, Path shaft, Path head) {
  private static final double LENGTH = 10;
  private static final double HALF_WIDTH = 3.9;

  /** The arrow along a path; on a short one, the head takes up half of it at most. */
  public static Arrow along(Path path) {
    double length = path.length();
    double head = Math.min(LENGTH, length / 2);
    Point tip = path.pointAt(1);
    Point back = path.pointAt(1 - head / length);
    Point aside = tip.minus(back).unit().turned().times(HALF_WIDTH);
    Path triangle =
        Path.builder()
            .moveTo(tip)
            .lineTo(back.plus(aside))
            .lineTo(back.minus(aside))
            .close()
            .build();
    return new Arrow(path, path.part(0, 1 - 0.8 * head / length), triangle);
  }

  /**
   * The first part of the wire, without a head.
   *
   * @param fraction of the whole length, from 0 to 1
   */
  public Path begun(double fraction) {
    return whole.part(0, Math.min(fraction, 1 - LENGTH / 2 / whole.length()));
  }
}
