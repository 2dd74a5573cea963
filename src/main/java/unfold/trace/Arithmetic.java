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

    /**
     * Gets a program ready to run.
     *
     * @param block how many steps fit a local slot
     */
    Routine load(List<Instruction> program, int block);

    /** The contents of a buffer, which is given up. */
    Numbers take(int buffer);

    @Override
    void close();
  }

  /** A program over the buffers of a workspace. */
  interface Routine {
    /**
     * Runs each instruction for all indices at once, before the next instruction.
     *
     * @param first the lowest index, which is also where the block begins
     */
    void together(int first, int count);

    /**
     * Runs all instructions at each index of a block, before the next index.
     *
     * @param lowest where the block begins
     * @param backward whether it starts with the highest index
     */
    void oneByOne(int lowest, int count, boolean backward);
  }
}
