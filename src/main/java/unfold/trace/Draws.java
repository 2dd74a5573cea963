package unfold.trace;

import java.util.concurrent.atomic.AtomicInteger;
import unfold.data.Chance;

/**
 * Numbers the draws in the equation of one name, so that each has chances of its own.
 *
 * @param lead the index a draw is for is the step plus this
 */
record Draws(Chance chance, int lead, AtomicInteger next) {
  Draws(long seed, String name, int lead) {
    this(new Chance(seed, name), lead, new AtomicInteger());
  }

  /** The same within a reduction, whose steps are its indices. */
  Draws unled() {
    return new Draws(chance, 0, next);
  }

  Instruction.Sample sample(Operand of, Operand into) {
    return new Instruction.Sample(chance, lead, next.getAndIncrement(), of, into);
  }
}
