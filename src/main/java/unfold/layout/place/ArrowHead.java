package unfold.layout.place;

import unfold.geometry.Path;
import unfold.geometry.Point;

/** The solid head of a wire, whose tip is the end of its path. */
public final class ArrowHead {
  /** The length from the tip to the back, in figure units. */
  public static final double LENGTH = 10;

  /** The width from side to side at the back, in figure units. */
  public static final double WIDTH = 9;

  private ArrowHead() {}

  /** The closed outline of the head at the end of a path. */
  public static Path of(Path path) {
    Point tip = path.pointAt(1);
    Point back = tip.plus(path.directionAt(1).times(-LENGTH));
    Point half = path.directionAt(1).turned().times(WIDTH / 2);
    return Path.builder()
        .moveTo(tip)
        .lineTo(back.plus(half))
        .lineTo(back.minus(half))
        .close()
        .build();
  }
}
