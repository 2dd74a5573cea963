package unfold.trace.nd4j;

import unfold.trace.program.Arithmetic.Routine;
import unfold.trace.program.Instruction;
import unfold.trace.program.Span;

/** The kernel of a program at each index of an axis, for all points of a span at once. */
record LoopKernel(Instruction.Loop loop, Routine program) implements Kernel {
  @Override
  public void run(Span span) {
    int[] point = span.point();
    int last = loop.bounds().last().at(point);
    int before = point[loop.axis()];
    int step = span.step()[loop.axis()];
    span.step()[loop.axis()] = 0;
    for (int index = loop.bounds().first().at(point); index <= last; index++) {
      point[loop.axis()] = index;
      program.run(span);
    }
    point[loop.axis()] = before;
    span.step()[loop.axis()] = step;
  }
}
