package unfold.schedule;

import java.util.List;
import unfold.equation.Extents.Range;

/**
 * The tick at which a portion has its value at index i: the greatest of a constant, i plus a number
 * and a number minus i, whichever of them there are, but none after a last tick. Closed under shift
 * and, never too early, under maximum; so a tick is known by arithmetic at any extent.
 *
 * @param last no index has its value after it: what a shift reads beyond a region is not there
 */
record Clock(long constant, long rising, long falling, long last) {
  private static final long NONE = Long.MIN_VALUE / 4;

  static final Clock START = always(0);

  static Clock always(long tick) {
    return new Clock(tick, NONE, NONE, tick);
  }

  /** One pass's own clock. */
  static Clock of(Pass pass, int lead) {
    return pass.backward()
        ? new Clock(0, NONE, (long) pass.firstTick() + pass.firstStep() + lead, pass.lastTick())
        : new Clock(0, (long) pass.firstTick() - pass.firstStep() - lead, NONE, pass.lastTick());
  }

  int at(int index) {
    return (int) Math.min(last, Math.max(constant, Math.max(rising + index, falling - index)));
  }

  Clock max(Clock other) {
    return new Clock(
        Math.max(constant, other.constant),
        Math.max(rising, other.rising),
        Math.max(falling, other.falling),
        Math.max(last, other.last));
  }

  /** The clock of what reads this at its own index plus an offset. */
  Clock readAt(int offset) {
    return new Clock(constant, rising + offset, falling - offset, last);
  }

  /** No later than it is at one of two indices. */
  Clock within(int first, int end) {
    return new Clock(constant, rising, falling, Math.max(at(first), at(end)));
  }

  /** The indices at which it says a tick, as ranges that may overlap and leave a region. */
  List<Range> indicesAt(int tick) {
    if (tick > last) {
      return List.of();
    }
    if (tick == last) {
      return constant >= last
          ? List.of(range(Integer.MIN_VALUE, Integer.MAX_VALUE))
          : List.of(
              range(last - rising, Integer.MAX_VALUE), range(Integer.MIN_VALUE, falling - last));
    }
    return constant == tick
        ? List.of(range(falling - tick, tick - rising))
        : List.of(only(tick - rising, tick), only(falling - tick, tick));
  }

  private Range only(long index, int tick) {
    boolean fits = Math.abs(index) < Integer.MAX_VALUE && at((int) index) == tick;
    return fits ? range(index, index) : range(1, 0);
  }

  private static Range range(long first, long end) {
    return new Range(
        (int) Math.clamp(first, Integer.MIN_VALUE, Integer.MAX_VALUE),
        (int) Math.clamp(end, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }
}
