package unfold.figure.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unfold.circuit.Role;
import unfold.figure.mark.Subject;
import unfold.geometry.Point;
import unfold.unfolding.Instance;

/**
 * A value on its way along a wire.
 *
 * @param size the size of its chip, 1 being the usual one
 * @param opacity from 0 to 1
 */
record MovingValue(
    Subject subject, Instance value, Role role, Point center, double size, double opacity) {
  /** The least size on the way, at which the tag can still be read. */
  static final double LEAST = 0.45;

  private static final double IN_SQUARE = 0.2;

  /** Distance from the end of its way, in figure units, below which a value is smaller. */
  static final double NEAR = 24;

  /** The size at a distance from the nearest square: a value shrinks into it. */
  static double besideSquare(double clearance) {
    return Math.clamp(clearance / NEAR, IN_SQUARE, 1.0);
  }

  private MovingValue shrunk(double most) {
    double shrunk = Math.max(LEAST, most);
    return shrunk < size ? new MovingValue(subject, value, role, center, shrunk, opacity) : this;
  }

  /** The values with those close together made so small that they do not lie on each other. */
  static List<MovingValue> apart(List<MovingValue> all) {
    List<MovingValue> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(it -> it.center.x()));
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size() && isNear(sorted.get(i), sorted.get(j)); j++) {
        double most = mostSize(sorted.get(i).center, sorted.get(j).center);
        sorted.set(i, sorted.get(i).shrunk(most));
        sorted.set(j, sorted.get(j).shrunk(most));
      }
    }
    return sorted;
  }

  private static boolean isNear(MovingValue left, MovingValue right) {
    return right.center.x() - left.center.x() < ValueChips.MOST;
  }

  private static double mostSize(Point one, Point other) {
    Point apart = one.minus(other);
    return Math.max(
        Math.abs(apart.x()) / ValueChips.MOST, Math.abs(apart.y()) / (ValueChips.HEIGHT + 4));
  }
}
