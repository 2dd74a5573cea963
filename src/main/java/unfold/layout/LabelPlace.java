package unfold.layout;

import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/**
 * A label in its place.
 *
 * @param origin where the label's own origin goes
 * @param box the box of its ink, at its place
 */
public record LabelPlace(MathLabel label, Point origin, Box box) {
  /** The label with the middle of its ink at a point. */
  public static LabelPlace centered(MathLabel label, Point center) {
    Point origin = center.minus(label.box().center());
    return new LabelPlace(label, origin, label.box().translate(origin.x(), origin.y()));
  }

  public LabelPlace translate(double dx, double dy) {
    return new LabelPlace(label, origin.plus(dx, dy), box.translate(dx, dy));
  }
}
