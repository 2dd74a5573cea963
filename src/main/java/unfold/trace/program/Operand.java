package unfold.trace.program;

import java.util.List;
import java.util.Optional;
import unfold.equation.Shape;

/**
 * The place in a buffer of the value for each point, its elements row by row: from the offset on,
 * plus for each axis a stride times the index there; or by a lookup.
 *
 * @param slot for a buffer that holds one block of points at a time, how many elements a point has
 *     there before those of this value: the value then lies from {@code slot · points of a block}
 *     on, and indices on the axis of the blocks count from where the block begins. Otherwise {@link
 *     #WHOLE}
 * @param lookup replaces the strides, which are none then
 */
public record Operand(
    int buffer, int slot, int offset, List<Integer> strides, Optional<Lookup> lookup, Shape shape) {
  /** The slot of an operand in a buffer that holds all points, or one value for all. */
  public static final int WHOLE = -1;

  public Operand {
    strides = List.copyOf(strides);
  }

  /** A value at an offset, the same at every point. */
  public static Operand steady(int buffer, int offset, Shape shape) {
    return new Operand(buffer, WHOLE, offset, List.of(), Optional.empty(), shape);
  }

  public boolean isSteady() {
    return lookup.isEmpty() && strides.stream().allMatch(stride -> stride == 0);
  }

  /** Whether the value lies in a buffer that holds one block of points at a time. */
  public boolean isLocal() {
    return slot != WHOLE;
  }

  public int size() {
    return (int) shape.elements();
  }

  /** The stride of an axis, in elements; 0 beyond the axes that have one. */
  public int stride(int axis) {
    return axis < strides.size() ? strides.get(axis) : 0;
  }

  /** An operand for consecutive elements of this one. */
  public Operand view(int from, Shape part) {
    return new Operand(buffer, slot, offset + from, strides, lookup, part);
  }
}
