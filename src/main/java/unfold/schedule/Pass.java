package unfold.schedule;

import java.util.Set;

/**
 * One walk along an axis.
 *
 * @param number from 1
 * @param axis empty text for a system without axes, which has one pass of one tick
 * @param backward whether it runs from the last index to the first
 * @param firstTick the number of its first tick, from 1
 * @param ticks how many it has
 * @param firstStep the index computed in its first tick
 * @param names the variables it deposits
 */
public record Pass(
    int number,
    String axis,
    boolean backward,
    int firstTick,
    int ticks,
    int firstStep,
    Set<String> names) {
  public Pass {
    names = Set.copyOf(names);
  }

  public int lastTick() {
    return firstTick + ticks - 1;
  }

  /** The step on the axis that a tick of this pass computes. */
  public int stepOf(int tick) {
    return backward ? firstStep - (tick - firstTick) : firstStep + (tick - firstTick);
  }

  /** The tick of this pass that computes a step. */
  public int tickOf(int step) {
    return firstTick + (backward ? firstStep - step : step - firstStep);
  }
}
