package unfold.equation;

import java.util.Map;

/** The range of every axis, once it is known: what {@code tau} and {@code last(i)} stand for. */
public record Extents(Map<String, Range> ranges) {
  public static final Extents NONE = new Extents(Map.of());

  /** Both ends inclusive; empty where {@code last < first}. */
  public record Range(int first, int last) {
    public int count() {
      return Math.max(0, last - first + 1);
    }

    public boolean contains(int index) {
      return first <= index && index <= last;
    }
  }

  public Extents {
    ranges = Map.copyOf(ranges);
  }

  /** One axis that starts at 1. */
  public static Extents of(String axis, int last) {
    return new Extents(Map.of(axis, new Range(1, last)));
  }

  /**
   * @throws IllegalArgumentException if there is no such axis
   */
  public Range range(String axis) {
    Range range = ranges.get(axis);
    if (range == null) {
      throw new IllegalArgumentException("no axis " + axis);
    }
    return range;
  }

  public int last(String axis) {
    return range(axis).last();
  }
}
