package unfold.unfolding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import unfold.equation.Extents.Range;

/**
 * The box of all indices between two corners, both inclusive, in lexicographic order. With no axes
 * it holds {@link Index#NONE} alone.
 */
public final class IndexBox implements Iterable<Index> {
  private final int[] first;
  private final int[] last;
  private final long count;

  /** An empty box, which without axes no corner can tell. */
  private IndexBox(IndexBox box) {
    this.first = box.first;
    this.last = box.last;
    this.count = 0;
  }

  private IndexBox(int[] first, int[] last) {
    this.first = first;
    this.last = last;
    long product = 1;
    for (int axis = 0; axis < first.length; axis++) {
      product *= Math.max(0, (long) last[axis] - first[axis] + 1);
    }
    this.count = product;
  }

  /** The box between two corners; empty where a last index is below the first. */
  public static IndexBox of(int[] first, int[] last) {
    return new IndexBox(first.clone(), last.clone());
  }

  /** The box with a side for each axis. */
  public static IndexBox of(List<Range> sides) {
    return new IndexBox(
        sides.stream().mapToInt(Range::first).toArray(),
        sides.stream().mapToInt(Range::last).toArray());
  }

  public static IndexBox of(Index only) {
    return new IndexBox(only.toArray(), only.toArray());
  }

  public int axes() {
    return first.length;
  }

  /** The lowest index on an axis, given by its position from 0. */
  public int first(int axis) {
    return first[axis];
  }

  /** The highest index on an axis, given by its position from 0. */
  public int last(int axis) {
    return last[axis];
  }

  public long count() {
    return count;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** Whether an index, of as many axes, is in the box. */
  public boolean contains(Index index) {
    if (count == 0 || index.axes() != first.length) {
      return false;
    }
    for (int axis = 0; axis < first.length; axis++) {
      if (index.at(axis) < first[axis] || last[axis] < index.at(axis)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The index at a position, in O(axes).
   *
   * @param position from 0 up to but not including {@link #count}
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public Index nth(long position) {
    if (position < 0 || position >= count) {
      throw new IndexOutOfBoundsException("position " + position + " of " + count);
    }
    int[] values = new int[first.length];
    long rest = position;
    for (int axis = first.length - 1; axis >= 0; axis--) {
      long length = (long) last[axis] - first[axis] + 1;
      values[axis] = (int) (first[axis] + rest % length);
      rest /= length;
    }
    return Index.of(values);
  }

  /** The position of an index of this box, the inverse of {@link #nth}. */
  long positionOf(Index index) {
    long position = 0;
    for (int axis = 0; axis < first.length; axis++) {
      long length = (long) last[axis] - first[axis] + 1;
      position = position * length + index.at(axis) - first[axis];
    }
    return position;
  }

  @Override
  public Iterator<Index> iterator() {
    return LongStream.range(0, count).mapToObj(this::nth).iterator();
  }

  /** The indices that both boxes hold; both have the same axes. */
  public IndexBox intersect(IndexBox other) {
    int[] from = new int[first.length];
    int[] to = new int[first.length];
    for (int axis = 0; axis < first.length; axis++) {
      from[axis] = Math.max(first[axis], other.first[axis]);
      to[axis] = Math.min(last[axis], other.last[axis]);
    }
    return new IndexBox(from, to);
  }

  /** The indices that the other box does not hold, as disjoint boxes: at most two for each axis. */
  List<IndexBox> minus(IndexBox other) {
    IndexBox common = intersect(other);
    if (common.isEmpty()) {
      return isEmpty() ? List.of() : List.of(this);
    }
    List<IndexBox> rest = new ArrayList<>();
    IndexBox middle = this;
    for (int axis = 0; axis < first.length; axis++) {
      rest.add(middle.with(axis, middle.first[axis], common.first[axis] - 1));
      rest.add(middle.with(axis, common.last[axis] + 1, middle.last[axis]));
      middle = middle.with(axis, common.first[axis], common.last[axis]);
    }
    return rest.stream().filter(box -> !box.isEmpty()).toList();
  }

  /** The part of the box between two indices of an axis, both inclusive. */
  public IndexBox within(int axis, int from, int to) {
    return with(axis, Math.max(first[axis], from), Math.min(last[axis], to));
  }

  /** An empty box with the same axes. */
  IndexBox none() {
    return first.length == 0 ? new IndexBox(this) : with(0, 1, 0);
  }

  private IndexBox with(int axis, int from, int to) {
    int[] firsts = first.clone();
    int[] lasts = last.clone();
    firsts[axis] = from;
    lasts[axis] = to;
    return new IndexBox(firsts, lasts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndexBox box
        && count == box.count
        && Arrays.equals(first, box.first)
        && Arrays.equals(last, box.last);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(first) + Arrays.hashCode(last);
  }

  /** The box as mathematicians write it: {@code [1..5]}, {@code [1..3] x [0..4]}. */
  @Override
  public String toString() {
    List<String> sides = new ArrayList<>();
    for (int axis = 0; axis < first.length; axis++) {
      sides.add("[" + first[axis] + ".." + last[axis] + "]");
    }
    return String.join(" x ", sides);
  }
}
