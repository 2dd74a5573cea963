package unfold.trace;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.Extents.Range;

/**
 * The indices at which a name has a value: a box over its axes, from which single places may be
 * missing, as between {@code o(1)} and {@code o(tau)}.
 *
 * @param axes none for a name without an index, whose one index is empty
 * @param ranges one for each axis, boundaries included
 * @param missing positions without a value; must not be changed
 */
public record Domain(List<String> axes, List<Range> ranges, BitSet missing) {
  /** The domain of a name without an index. */
  public static final Domain SINGLE = new Domain(List.of(), List.of(), new BitSet());

  public Domain {
    axes = List.copyOf(axes);
    ranges = List.copyOf(ranges);
    missing = (BitSet) missing.clone();
    if (axes.size() != ranges.size()) {
      throw new IllegalArgumentException("each axis has one range");
    }
    if (positions(ranges) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("too many indices for one recording");
    }
  }

  /** A whole box, without missing places. */
  public Domain(List<String> axes, List<Range> ranges) {
    this(axes, ranges, new BitSet());
  }

  /** The domain of a name with one axis, without missing places. */
  public static Domain along(String axis, Range range) {
    return new Domain(List.of(axis), List.of(range), new BitSet());
  }

  @Override
  public BitSet missing() {
    return (BitSet) missing.clone();
  }

  /** The number of indices of the box, those without a value included. */
  public int positions() {
    return (int) positions(ranges);
  }

  private static long positions(List<Range> ranges) {
    return ranges.stream().mapToLong(Range::count).reduce(1, Math::multiplyExact);
  }

  /** The number of positions that follow each other on the last axis; 1 if there is no axis. */
  public int line() {
    return ranges.isEmpty() ? 1 : ranges.getLast().count();
  }

  /**
   * The position of an index in the box, the last axis running fastest.
   *
   * @param index one number for each axis
   * @return -1 outside the box and where there is no value
   * @throws IllegalArgumentException if there is not one number for each axis
   */
  public int position(int... index) {
    if (index.length != axes.size()) {
      throw new IllegalArgumentException("an index has " + axes.size() + " numbers");
    }
    int position = 0;
    for (int a = 0; a < index.length; a++) {
      Range range = ranges.get(a);
      if (!range.contains(index[a])) {
        return -1;
      }
      position = position * range.count() + index[a] - range.first();
    }
    return missing.get(position) ? -1 : position;
  }

  /** The index at a position of the box. */
  public int[] index(int position) {
    int[] index = new int[ranges.size()];
    int rest = position;
    for (int a = index.length - 1; a >= 0; a--) {
      Range range = ranges.get(a);
      index[a] = range.first() + rest % range.count();
      rest /= range.count();
    }
    return index;
  }

  /**
   * Whether there is a value at a position.
   *
   * @param position in the box
   */
  public boolean hasValue(int position) {
    return !missing.get(position);
  }

  /** Whether there is a value at an index, given by one number for each axis. */
  public boolean contains(int... index) {
    return position(index) >= 0;
  }

  /** Every index that has a value, the last axis running fastest. */
  public Stream<int[]> indices() {
    return IntStream.range(0, positions()).filter(p -> !missing.get(p)).mapToObj(this::index);
  }
}
