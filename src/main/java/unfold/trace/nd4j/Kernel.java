package unfold.trace.nd4j;

import unfold.trace.program.Arithmetic.Routine;
import unfold.trace.program.Span;

/** An instruction with its addresses, ready to run. */
interface Kernel extends Routine {
  /** A routine that runs a kernel for one point after the other, if it cannot run along a row. */
  static Kernel oneByOne(Routine kernel) {
    Span single = new Span();
    return span -> {
      for (int position = 0; position < span.count(); position++) {
        single.set(span, position);
        kernel.run(single);
      }
    };
  }
}
