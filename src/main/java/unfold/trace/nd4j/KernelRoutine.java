package unfold.trace.nd4j;

import unfold.trace.program.Arithmetic.Routine;
import unfold.trace.program.Span;

/** A routine of kernels in their order. */
final class KernelRoutine implements Routine {
  private final Kernel[] kernels;

  KernelRoutine(Kernel[] kernels) {
    this.kernels = kernels;
  }

  @Override
  public void run(Span span) {
    for (Kernel kernel : kernels) {
      kernel.run(span);
    }
  }
}
