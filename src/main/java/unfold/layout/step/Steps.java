package unfold.layout.step;

import unfold.equation.Extents.Range;

/**
 * The places of the slices of an axis, from left to right.
 *
 * @param period the distance of the middles of neighbouring slots
 */
public record Steps(SliceSlots slots, double period) {
  private static final int FAR = 1 << 30;

  /** The steps of the axis; boundaries stand before and after it in the same rhythm. */
  public Range range() {
    return slots.range();
  }

  public double xOf(int step) {
    return xOfSlot(slots.of(step));
  }

  public double xOfSlot(int slot) {
    return slot * period;
  }

  /** The step whose slice an x lies in, boundaries and beyond included; in a gap, one of many. */
  public int stepAt(double x) {
    return slots.stepAt(slotAt(x));
  }

  public int slotAt(double x) {
    return (int) Math.clamp(Math.floor(x / period + 0.5), -FAR, FAR);
  }
}
