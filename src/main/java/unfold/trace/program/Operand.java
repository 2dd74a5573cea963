package unfold.trace.program;

import java.util.List;
import java.util.Optional;
import unfold.equation.Shape;

/**
 * Where the value for a point lies in a buffer, its elements row by row: from the offset on, plus
 * for each axis a stride times the index there; or as a lookup says.
 *
 * @param slot for a buffer that holds one block of points at a time, how many elements a point has
 *     there before those of this value: the value then lies from {@code slot · points of a block}
 *     on, and indices on the axis of the blocks count from where the block begins. Otherwise {@link
 *     #WHOLE}
 * @param lookup replaces the strides, which are none then
 */
public record Operand(
    int buffer, int slot, int offset, List<Integer> strides, Optional<Lookup> lookup, Shape shape) {
  /** The slot of what lies in a buffer that holds all points, or one value for all. */
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

  /** Whether it lies in a buffer that holds one block of points at a time. */
  public boolean isLocal() {
    return slot != WHOLE;
  }

  public int size() {
    return (int) shape.elements();
  }

  /** 0 for an axis beyond those it has strides for. */
  public int stride(int axis) {
    return axis < strides.size() ? strides.get(axis) : 0;
  }

  /** Consecutive elements of it. */
  public Operand view(int from, Shape part) {
    return new Operand(buffer, slot, offset + from, strides, lookup, part);
  }
}
