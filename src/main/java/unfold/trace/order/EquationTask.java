package unfold.trace.order;

import java.util.List;
import unfold.trace.program.Arithmetic.Block;
import unfold.trace.program.Instruction;

/**
 * The task of computing one equation at some points.
 *
 * @param together the program for all points of a block at once
 * @param stepwise the program to run step by step after that
 */
public record EquationTask(
    List<Instruction> together, List<Instruction> stepwise, Points points, Block block) {
  public EquationTask {
    together = List.copyOf(together);
    stepwise = List.copyOf(stepwise);
  }
}
