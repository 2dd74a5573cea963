package unfold.trace.program;

import java.util.List;
import unfold.trace.Numbers;
import unfold.trace.Precision;

/**
 * The port to whatever computes. It is handed whole programs, and runs them over buffers of its
 * own, so that nothing of ours stands between the steps of a recurrence.
 */
public interface Arithmetic {
  /**
   * A workspace of numbered buffers of zeros.
   *
   * @param lengths the length of each buffer, in numbers
   * @throws OutOfMemoryError if they do not fit
   * @throws ArithmeticUnavailable if nothing can be computed on this machine as it is
   */
  Workspace open(Precision precision, List<Integer> lengths);

  /** Buffers and the programs that run over them, for a single thread. */
  interface Workspace extends AutoCloseable {
    /**
     * Copies values into a buffer, one after the other.
     *
     * @param offset where the first begins
     */
    void write(int buffer, int offset, Line line, double[] values);

    /** Gets a program ready to run. */
    Routine load(List<Instruction> program, Block block);

    /**
     * Copies values out of a buffer, line after line.
     *
     * @param offsets where each line begins
     */
    Numbers copy(int buffer, Line line, int[] offsets);

    /** Gives a buffer up. */
    void release(int buffer);

    @Override
    void close();
  }

  /**
   * A block of points, whose values local room holds at a time.
   *
   * @param points the number of points
   * @param axis along which block follows block; -1 where there is only one
   * @param begin where its room begins, behind that of others who run by turns with it
   */
  record Block(int points, int axis, int begin) {}

  /**
   * A line of values, evenly apart.
   *
   * @param apart elements from one value to the next
   * @param size the number of elements of a value
   */
  record Line(int count, int apart, int size) {
    /**
     * Visits the elements of the line in as few stretches as there are.
     *
     * @param begin where the first value lies
     * @param from where its copy does, without gaps
     */
    public void forEachStretch(int begin, int from, Stretch stretch) {
      int together = apart == size ? count : 1;
      for (int value = 0; value < count; value += together) {
        stretch.at(begin + value * apart, from + value * size, together * size);
      }
    }
  }

  /** A visitor of elements that lie together. */
  @FunctionalInterface
  interface Stretch {
    /**
     * Visits elements that lie together.
     *
     * @param from where their copies begin
     */
    void at(int begin, int from, int count);
  }

  /** A program over the buffers of a workspace. */
  @FunctionalInterface
  interface Routine {
    /** Runs each instruction for all points of a span, before the next instruction. */
    void run(Span span);
  }
}
