package unfold.schedule;

import java.util.List;
import unfold.unfolding.Direction;

/** A part of the computation, after all stages before it. */
public sealed interface Stage {
  /** A portion without an index. */
  record Once(ClauseInstances portion) implements Stage {}

  /** A portion that no cycle runs through: all its indices in one product. */
  record AllAtOnce(ClauseInstances portion) implements Stage {}

  /**
   * Portions that depend on each other, one step after the other, the steps ascending. At a step a
   * portion computes all its indices that are as far along the direction as the step plus its lead:
   * one index on one axis, an anti-diagonal of a grid.
   *
   * @param first the first step
   * @param turns in the order in which each step computes them
   */
  record Stepping(Direction direction, int first, int last, List<Turn> turns) implements Stage {
    public Stepping {
      turns = List.copyOf(turns);
    }
  }

  /**
   * Portions that depend on each other along no one direction, as in a tree: layer by layer.
   *
   * @param inOrder the order in which each layer computes the portions
   */
  record Layered(List<ClauseInstances> inOrder, Layers layers) implements Stage {
    public Layered {
      inOrder = List.copyOf(inOrder);
    }
  }

  /**
   * One portion's part in every step.
   *
   * @param lead the steps by which its indices are ahead of the step; 0 but for cycles in which one
   *     variable has to run ahead of another. At a step where the portion does not hold, it has no
   *     turn
   */
  record Turn(ClauseInstances portion, int lead) {}

  /** All portions that the stage computes. */
  default List<ClauseInstances> portions() {
    return switch (this) {
      case Once it -> List.of(it.portion);
      case AllAtOnce it -> List.of(it.portion);
      case Stepping it -> it.turns.stream().map(Turn::portion).toList();
      case Layered it -> it.inOrder;
    };
  }
}
