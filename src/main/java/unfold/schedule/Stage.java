package unfold.schedule;

import java.util.List;
import java.util.stream.IntStream;

/** What is computed in one go, after all stages before it. */
public sealed interface Stage {
  /** What has no index. */
  record Once(Portion portion) implements Stage {}

  /** What no cycle runs through: all its indices in one product. */
  record AllAtOnce(Portion portion) implements Stage {}

  /**
   * What depends on itself, one step after the other.
   *
   * @param first the lowest step
   * @param last the highest step; where {@code backward}, the one computed first
   * @param turns in the order in which each step computes them
   */
  record Stepping(String axis, boolean backward, int first, int last, List<Turn> turns)
      implements Stage {
    public Stepping {
      turns = List.copyOf(turns);
    }

    public int steps() {
      return last - first + 1;
    }

    /** The steps in the order in which they are computed. */
    public IntStream inOrder() {
      return IntStream.range(0, steps()).map(n -> backward ? last - n : first + n);
    }
  }

  /**
   * One portion's part in every step.
   *
   * @param lead the index it computes at a step is the step plus this; 0 but for cycles in which
   *     one variable has to run ahead of another. Where the portion does not hold, it has no turn
   */
  record Turn(Portion portion, int lead) {}

  /** Everything it computes. */
  default List<Portion> portions() {
    return switch (this) {
      case Once it -> List.of(it.portion);
      case AllAtOnce it -> List.of(it.portion);
      case Stepping it -> it.turns.stream().map(Turn::portion).toList();
    };
  }
}
