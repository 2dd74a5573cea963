package unfold.unfolding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The indices at which a node exists: a few disjoint boxes, in the order of their first corners, so
 * that on one axis iteration ascends. Its size in memory does not depend on how many indices it
 * holds.
 */
public record Region(List<IndexBox> boxes) implements Iterable<Index> {
  public static final Region EMPTY = new Region(List.of());

  public Region {
    boxes = List.copyOf(boxes);
  }

  /** The region of all indices that any of the boxes hold. */
  public static Region union(List<IndexBox> boxes) {
    List<IndexBox> disjoint = new ArrayList<>();
    for (IndexBox box : boxes) {
      disjoint.addAll(new Region(List.of(box)).minus(disjoint).boxes);
    }
    disjoint.sort(Comparator.comparing(box -> box.nth(0)));
    return new Region(joined(disjoint));
  }

  /** Joins neighbours on one axis into one box. */
  private static List<IndexBox> joined(List<IndexBox> sorted) {
    Deque<IndexBox> joined = new ArrayDeque<>();
    for (IndexBox box : sorted) {
      IndexBox before = joined.peekLast();
      if (before != null && box.axes() == 1 && before.last(0) + 1 == box.first(0)) {
        joined.removeLast();
        joined.addLast(IndexBox.of(new int[] {before.first(0)}, new int[] {box.last(0)}));
      } else {
        joined.addLast(box);
      }
    }
    return List.copyOf(joined);
  }

  /** The union of this region and the part of another that lies within a box. */
  public Region and(Region other, IndexBox within) {
    Stream<IndexBox> more = other.boxes.stream().map(box -> box.intersect(within));
    return union(Stream.concat(boxes.stream(), more).toList());
  }

  Region minus(List<IndexBox> others) {
    List<IndexBox> rest = boxes.stream().filter(box -> !box.isEmpty()).toList();
    for (IndexBox other : others) {
      rest = rest.stream().flatMap(box -> box.minus(other).stream()).toList();
    }
    return new Region(rest);
  }

  /** The number of indices, in O(boxes). */
  public long count() {
    return boxes.stream().mapToLong(IndexBox::count).sum();
  }

  public boolean isEmpty() {
    return boxes.isEmpty();
  }

  /** Whether an index is in the region, in O(boxes). */
  public boolean contains(Index index) {
    for (IndexBox box : boxes) {
      if (box.contains(index)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The index at a position, in O(boxes).
   *
   * @param position from 0 up to but not including {@link #count}
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public Index nth(long position) {
    long rest = position;
    for (IndexBox box : boxes) {
      if (rest < box.count()) {
        return box.nth(rest);
      }
      rest -= box.count();
    }
    throw new IndexOutOfBoundsException("position " + position + " of " + count());
  }

  /**
   * The position of an index, the inverse of {@link #nth}.
   *
   * @throws IllegalArgumentException if the index is not in the region
   */
  public long positionOf(Index index) {
    long before = 0;
    for (IndexBox box : boxes) {
      if (box.contains(index)) {
        return before + box.positionOf(index);
      }
      before += box.count();
    }
    throw new IllegalArgumentException(index + " is not in " + boxes);
  }

  /**
   * The lowest index on an axis.
   *
   * @throws java.util.NoSuchElementException if the region is empty
   */
  public int first(int axis) {
    return boxes.stream().mapToInt(box -> box.first(axis)).min().orElseThrow();
  }

  /**
   * The highest index on an axis.
   *
   * @throws java.util.NoSuchElementException if the region is empty
   */
  public int last(int axis) {
    return boxes.stream().mapToInt(box -> box.last(axis)).max().orElseThrow();
  }

  public Stream<Index> stream() {
    return LazyIterables.stream(this);
  }

  /** The indices, made one at a time; ascending where there is one axis. */
  @Override
  public Iterator<Index> iterator() {
    return LazyIterables.<IndexBox, Index>flatMap(boxes, box -> box).iterator();
  }
}
