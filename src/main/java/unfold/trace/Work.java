package unfold.trace;

import java.util.List;
import unfold.trace.Arithmetic.Block;

/**
 * One equation to compute at some points.
 *
 * @param together runs for all points of a block at once
 * @param stepwise runs step by step, after that
 */
record Work(List<Instruction> together, List<Instruction> stepwise, Points points, Block block) {
  Work {
    together = List.copyOf(together);
    stepwise = List.copyOf(stepwise);
  }
}
