package unfold.trace.loop;

import java.util.List;
import unfold.equation.Extents.Range;
import unfold.trace.program.Arithmetic.Block;
import unfold.trace.program.Instruction;

/**
 * What is computed together, step by step.
 *
 * @param works in the order in which each step runs them
 * @param steps from the first to the last
 * @param block how many steps make a block
 */
public record StepLoop(List<EquationTask> works, Range steps, int block) {
  private static final Block NO_ROOM = new Block(1, -1, 0);

  public StepLoop {
    works = List.copyOf(works);
  }

  /** What is done at no index in particular: for all members, then for each. */
  public static StepLoop once(List<Instruction> shared, List<Instruction> each, int members) {
    return new StepLoop(
        List.of(
            new EquationTask(shared, List.of(), Directed.single(1), NO_ROOM),
            new EquationTask(each, List.of(), Directed.single(members), NO_ROOM)),
        new Range(0, 0),
        1);
  }
}
