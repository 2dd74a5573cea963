package unfold.trace.compile;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import unfold.data.random.CounterRandom;
import unfold.equation.EquationSystem;
import unfold.trace.program.Instruction;
import unfold.trace.program.Operand;

/** Numbers the draws in the equation of one name, so that each has random numbers of its own. */
record Draws(CounterRandom chance, DrawCounts counts, AtomicInteger next) {
  Draws(long seed, String name, EquationSystem system) {
    this(new CounterRandom(seed, name), new DrawCounts(system), new AtomicInteger());
  }

  /** The next draw, for the index on all axes of a loop; of axes that share a name the last. */
  Instruction.Sample sample(Operand of, Operand into, EquationScope scope) {
    var axes =
        IntStream.range(1, scope.axes().size())
            .filter(axis -> scope.position(scope.axes().get(axis)) == axis)
            .boxed()
            .toList();
    return new Instruction.Sample(chance, axes, next.getAndIncrement(), of, into);
  }
}
