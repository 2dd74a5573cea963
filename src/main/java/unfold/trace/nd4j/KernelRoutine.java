package unfold.trace.nd4j;

import unfold.trace.Arithmetic.Routine;

/** Kernels in their order. */
final class KernelRoutine implements Routine {
  private final Kernel[] kernels;

  KernelRoutine(Kernel[] kernels) {
    this.kernels = kernels;
  }

  @Override
  public void together(int first, int count) {
    for (Kernel kernel : kernels) {
      kernel.together(first, count);
    }
  }

  @Override
  public void oneByOne(int lowest, int count, boolean backward) {
    for (int step = 0; step < count; step++) {
      int index = backward ? lowest + count - 1 - step : lowest + step;
      for (Kernel kernel : kernels) {
        kernel.at(index, lowest);
      }
    }
  }
}
