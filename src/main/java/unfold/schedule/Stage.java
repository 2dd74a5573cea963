package unfold.schedule;

import java.util.List;
import unfold.unfolding.Direction;

/** What is computed in one go, after all stages before it. */
public sealed interface Stage {
  /** What has no index. */
  record Once(ClauseInstances portion) implements Stage {}

  /** What no cycle runs through: all its indices in one product. */
  record AllAtOnce(ClauseInstances portion) implements Stage {}

  /**
   * What depends on itself, one step after the other, the steps ascending. At a step a portion
   * computes all its indices that are as far along the direction as the step plus its lead: one
   * index on one axis, an anti-diagonal of a grid.
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
   * What depends on itself and follows no one direction, such as a tree: layer by layer.
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
   * @param lead how much further than the step the indices are that it computes; 0 but for cycles
   *     in which one variable has to run ahead of another. Where the portion does not hold, it has
   *     no turn
   */
  record Turn(ClauseInstances portion, int lead) {}

  /** Everything it computes. */
  default List<ClauseInstances> portions() {
    return switch (this) {
      case Once it -> List.of(it.portion);
      case AllAtOnce it -> List.of(it.portion);
      case Stepping it -> it.turns.stream().map(Turn::portion).toList();
      case Layered it -> it.inOrder;
    };
  }
}
