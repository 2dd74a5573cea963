package unfold.layout.place;

import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/**
 * A label in its place.
 *
 * @param origin the place of the label's own origin
 * @param box the box of its ink, at its place
 */
public record LabelPlace(MathLabel label, Point origin, Box box) {
  public LabelPlace translate(double dx, double dy) {
    return new LabelPlace(label, origin.plus(dx, dy), box.translate(dx, dy));
  }
}
