package unfold.schedule;

import java.util.List;
import java.util.Set;

/**
 * One walk through the unfolding: along an axis, or along several at once, as from one
 * anti-diagonal of a grid to the next, or from the leaves of a tree to its root.
 *
 * @param number from 1
 * @param axes those it follows; none for a system without axes, which has one pass of one tick
 * @param measure what its steps are
 * @param backward whether it runs from the last index to the first
 * @param firstTick the number of its first tick, from 1
 * @param ticks how many it has
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
  /** What the number of a step counts. */
  public enum Measure {
    /** The index on the only axis it follows. */
    INDEX,
    /** The height in a tree, 0 for its leaves. */
    HEIGHT,
    /** What is computed at once, from 1: an anti-diagonal of a grid, a layer. */
    FRONT
  }

  public Pass {
    axes = List.copyOf(axes);
    names = Set.copyOf(names);
  }

  /** Those it follows, as a reader would say it; empty where there are none. */
  public String axis() {
    return String.join(", ", axes);
  }

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
