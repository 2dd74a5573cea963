package unfold.equation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The range of every axis, once it is known: what {@code tau} and {@code last(i)} stand for.
 *
 * @param trees the tree of every axis that numbers the nodes of one
 * @param data where there is something for a name whose data go on beyond its axes, one range for
 *     each axis
 * @param bounds the index to which reductions over an axis go, where it is not the axis's end
 */
public record Extents(
    Map<String, Range> ranges,
    Map<String, Tree> trees,
    Map<String, List<Range>> data,
    Map<String, IndexExpression.Affine> bounds) {
  public static final Extents NONE = new Extents(Map.of());

  /** The extents of axes that number no trees. */
  public Extents(Map<String, Range> ranges) {
    this(ranges, Map.of());
  }

  /** The extents where no data go on beyond an axis. */
  public Extents(Map<String, Range> ranges, Map<String, Tree> trees) {
    this(ranges, trees, Map.of(), Map.of());
  }

  /** A range of indices, both ends inclusive; empty where {@code last < first}. */
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
    trees = Map.copyOf(trees);
    data = Map.copyOf(data);
    bounds = Map.copyOf(bounds);
  }

  /** The extents of one axis that starts at 1. */
  public static Extents of(String axis, int last) {
    return new Extents(Map.of(axis, new Range(1, last)));
  }

  /**
   * The range of an axis.
   *
   * @throws IllegalArgumentException if there is no such axis
   */
  public Range range(String axis) {
    Range range = ranges.get(axis);
    if (range == null) {
      throw new IllegalArgumentException("no axis " + axis);
    }
    return range;
  }

  /**
   * The range that a reduction over an axis goes through; empty where it ends before it begins.
   *
   * @param at the index of the reader on every axis
   * @throws IllegalArgumentException if there is no such axis
   */
  public Range reduced(String axis, Map<String, Integer> at) {
    Range whole = range(axis);
    IndexExpression.Affine bound = bounds.get(axis);
    return bound == null ? whole : new Range(whole.first(), bound.at(at, this));
  }

  /**
   * The tree whose nodes an axis numbers.
   *
   * @throws IllegalArgumentException if the axis is no tree
   */
  public Tree tree(String axis) {
    Tree tree = trees.get(axis);
    if (tree == null) {
      throw new IllegalArgumentException("no tree " + axis);
    }
    return tree;
  }

  /**
   * The number of places that some axes have together; 1 for none.
   *
   * @throws IllegalArgumentException if there is no such axis
   * @throws ArithmeticException if the number does not fit a long
   */
  public long places(Collection<String> axes) {
    return axes.stream().mapToLong(axis -> range(axis).count()).reduce(1, Math::multiplyExact);
  }

  public int last(String axis) {
    return range(axis).last();
  }
}
