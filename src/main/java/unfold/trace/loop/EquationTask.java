package unfold.trace.loop;

import java.util.List;
import unfold.trace.program.Arithmetic.Block;
import unfold.trace.program.Instruction;

/**
 * One equation to compute at some points.
 *
 * @param together runs for all points of a block at once
 * @param stepwise runs step by step, after that
 */
public record EquationTask(
    List<Instruction> together, List<Instruction> stepwise, Points points, Block block) {
  public EquationTask {
    together = List.copyOf(together);
    stepwise = List.copyOf(stepwise);
  }
}
