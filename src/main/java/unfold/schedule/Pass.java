package unfold.schedule;

import java.util.List;
import java.util.Set;

/**
 * A walk through the unfolding: along an axis, or along several at once, as from one anti-diagonal
 * of a grid to the next, or from the leaves of a tree to its root.
 *
 * @param number from 1
 * @param axes those it follows; none for a system without axes, which has one pass of one tick
 * @param measure the meaning of the numbers of its steps
 * @param backward whether it runs from the last index to the first
 * @param firstTick the number of its first tick, from 1
 * @param ticks the number of its ticks
 * @param firstStep the step computed in its first tick
 * @param names the variables it deposits
 */
public record Pass(
    int number,
    List<String> axes,
    Measure measure,
    boolean backward,
    int firstTick,
    int ticks,
    int firstStep,
    Set<String> names) {
  /** The meaning of the number of a step. */
  public enum Measure {
    /** The index on the only axis it follows. */
    INDEX,
    /** The height in a tree, 0 for its leaves. */
    HEIGHT,
    /**
     * The number, from 1, of a front that is computed at once: an anti-diagonal of a grid, a layer.
     */
    FRONT
  }

  public Pass {
    axes = List.copyOf(axes);
    names = Set.copyOf(names);
  }

  /** The axes it follows, joined by commas; empty where there are none. */
  public String axis() {
    return String.join(", ", axes);
  }

  /** The number of its last tick. */
  public int lastTick() {
    return firstTick + ticks - 1;
  }

  /** The step that a tick of this pass computes. */
  public int stepOf(int tick) {
    return backward ? firstStep - (tick - firstTick) : firstStep + (tick - firstTick);
  }

  /** The tick of this pass that computes a step. */
  public int tickOf(int step) {
    return firstTick + (backward ? firstStep - step : step - firstStep);
  }
}
