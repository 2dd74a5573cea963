package unfold.trace.nd4j;

import unfold.trace.program.Arithmetic.Routine;
import unfold.trace.program.Span;

/** An instruction that knows its addresses. */
interface Kernel extends Routine {
  /** One after the other, for what cannot be told along a row. */
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
