package unfold.trace;

import unfold.equation.Shape;

/**
 * Where the value for an index lies in a buffer, its elements row by row: from {@code offset +
 * stride · index} on. The same at every index where the stride is 0.
 *
 * @param slot for a buffer that holds one block of steps at a time, how many elements a step has
 *     there before those of this value: the value then lies from {@code slot · steps of a block +
 *     offset + stride · (index - lowest index of the block)} on. Otherwise {@link #WHOLE}
 */
public record Operand(int buffer, int slot, int offset, int stride, Shape shape) {
  /** The slot of what lies in a buffer that holds all steps, or one value for all. */
  public static final int WHOLE = -1;

  /** A value at an offset, the same at every index. */
  static Operand steady(int buffer, int offset, Shape shape) {
    return new Operand(buffer, WHOLE, offset, 0, shape);
  }

  public boolean isSteady() {
    return stride == 0;
  }

  /** Whether it lies in a buffer that holds one block of steps at a time. */
  public boolean isLocal() {
    return slot != WHOLE;
  }

  public int size() {
    return (int) shape.elements();
  }

  /** Consecutive elements of it. */
  Operand view(int from, Shape part) {
    return new Operand(buffer, slot, offset + from, stride, part);
  }
}
