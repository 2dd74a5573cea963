package unfold.trace.order;

import java.util.List;
import unfold.equation.Extents.Range;
import unfold.trace.program.Arithmetic.Block;
import unfold.trace.program.Instruction;

/**
 * A loop over steps, of equations that are computed together.
 *
 * @param tasks in the order in which each step runs them
 * @param steps from the first to the last
 * @param block the number of steps of a block
 */
public record StepLoop(List<EquationTask> tasks, Range steps, int block) {
  private static final Block NO_ROOM = new Block(1, -1, 0);

  public StepLoop {
    tasks = List.copyOf(tasks);
  }

  /** A loop for what is done at no index in particular: once for all members, then for each. */
  public static StepLoop once(List<Instruction> shared, List<Instruction> each, int members) {
    return new StepLoop(
        List.of(
            new EquationTask(shared, List.of(), Directed.single(1), NO_ROOM),
            new EquationTask(each, List.of(), Directed.single(members), NO_ROOM)),
        new Range(0, 0),
        1);
  }
}
