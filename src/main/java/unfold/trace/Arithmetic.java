package unfold.trace;

import java.util.List;

/**
 * What computes. It is handed whole programs, and runs them over buffers of its own, so that
 * nothing of ours stands between the steps of a recurrence.
 */
public interface Arithmetic {
  /**
   * Numbered buffers of zeros.
   *
   * @param lengths of each, in numbers
   * @throws OutOfMemoryError if they do not fit
   */
  Workspace open(Precision precision, List<Integer> lengths);

  /** Buffers and what runs over them. One thread uses it. */
  interface Workspace extends AutoCloseable {
    void write(int buffer, int offset, double[] values);

    /** Gets a program ready to run. */
    Routine load(List<Instruction> program, Block block);

    /**
     * Copies values out, one after the other.
     *
     * @param size how many elements a value has
     * @param offsets where each begins; below 0 for zeros
     */
    Numbers copy(int buffer, int size, int[] offsets);

    /** Gives a buffer up. */
    void release(int buffer);

    @Override
    void close();
  }

  /**
   * What local room holds at a time.
   *
   * @param points how many points
   * @param axis along which block follows block; -1 where there is only one
   */
  record Block(int points, int axis) {}

  /** A program over the buffers of a workspace. */
  @FunctionalInterface
  interface Routine {
    /** Runs each instruction for all points of a span, before the next instruction. */
    void run(Span span);
  }
}
