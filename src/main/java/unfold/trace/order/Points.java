package unfold.trace.order;

import unfold.trace.program.Arithmetic.Routine;

/** The points at which an equation is computed, step by step. */
public interface Points {
  /**
   * Begins a block of steps and runs a routine at all their points. The points of a step are known
   * within its block only.
   *
   * @param last belongs to the block, as the first does
   */
  void begin(int first, int last, Routine routine);

  /** Runs a routine at the points of one step. */
  void at(int step, Routine routine);
}
