package unfold.trace;

import unfold.data.Chance;

/** Numbers the draws in the equation of one name, so that each has chances of its own. */
final class Draws {
  private final Chance chance;
  private int next;

  Draws(long seed, String name) {
    this.chance = new Chance(seed, name);
  }

  Instruction.Sample sample(Operand of, Operand into) {
    return new Instruction.Sample(chance, next++, of, into);
  }
}
