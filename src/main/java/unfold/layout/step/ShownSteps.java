package unfold.layout.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import unfold.equation.Extents.Range;

/**
 * The steps of a long unfolding that are drawn; in place of the others stands an ellipsis. The
 * first and the last step of the axis are always drawn, and so are those that something reads by
 * name.
 *
 * @param ranges ascending, no two of them neighbours
 */
public record ShownSteps(List<Range> ranges) {
  public static final ShownSteps ALL =
      new ShownSteps(List.of(new Range(-(1 << 30), (1 << 30) - 1)));

  /** Sorts and joins ranges, which may come in any order, overlap or be empty. */
  public ShownSteps {
    ranges = joined(ranges, 0);
  }

  public static ShownSteps of(List<Range> ranges) {
    return new ShownSteps(ranges);
  }

  /** The last step that is asked for by its number, where that is past the end of a run. */
  public OptionalInt past(int end) {
    return equals(ALL) || ranges.isEmpty() || ranges.getLast().last() <= end
        ? OptionalInt.empty()
        : OptionalInt.of(ranges.getLast().last());
  }

  /**
   * The ranges sorted, and joined where no more than a number of steps are between two of them.
   *
   * @param between from 0
   */
  static List<Range> joined(List<Range> ranges, int between) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.removeIf(range -> range.last() < range.first());
    sorted.sort(Comparator.comparingInt(Range::first));
    List<Range> joined = new ArrayList<>();
    for (Range range : sorted) {
      if (joined.isEmpty() || range.first() - 1L - between > joined.getLast().last()) {
        joined.add(range);
      } else {
        Range before = joined.removeLast();
        joined.add(new Range(before.first(), Math.max(before.last(), range.last())));
      }
    }
    return List.copyOf(joined);
  }
}
