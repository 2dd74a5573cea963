package unfold.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.Tree;

/**
 * Determines the range of each axis for one member. It ends at the root of the axis's tree; else at
 * the extent asked for, else the stated one, else that of the data, else {@value
 * Axis#DEFAULT_EXTENT} steps on.
 */
final class ExtentRule {
  /** The span of a mistake that has no place in the text. */
  static final SourceSpan TOP = new SourceSpan(0, 0, 1, 1);

  private final EquationSystem system;
  private final Map<String, Integer> wanted;
  private final List<Length> lengths;
  private final Map<String, Tree> trees;
  private final Map<String, Range> ranges = new HashMap<>();

  /**
   * @param lengths of the data of this member
   * @param trees by axis, of this member
   */
  ExtentRule(
      EquationSystem system,
      Map<String, Integer> wanted,
      List<Length> lengths,
      Map<String, Tree> trees) {
    this.system = system;
    this.wanted = wanted;
    this.lengths = lengths;
    this.trees = trees;
  }

  /** The extents of the member; empty, with a mistake, if the ranges depend on each other. */
  Optional<Extents> extents(Consumer<Diagnostic> mistakes) {
    int known = -1;
    while (known < ranges.size()) {
      known = ranges.size();
      system.axes().stream().filter(axis -> !ranges.containsKey(axis.name())).forEach(this::settle);
    }
    if (ranges.size() < system.axes().size()) {
      mistakes.accept(Diagnostic.mistake(TOP, DataExtentMessages.circularRanges()));
      return Optional.empty();
    }
    Extents extents = new Extents(ranges, trees, Map.of(), bounds());
    new ExtentCheck(extents, wanted, lengths, mistakes).check(system.axes());
    PlaceLimit.check(system, extents, mistakes);
    return Optional.of(extents);
  }

  private Map<String, IndexExpression.Affine> bounds() {
    return system.axes().stream()
        .filter(axis -> axis.bound().isPresent())
        .collect(Collectors.toMap(Axis::name, axis -> axis.bound().orElseThrow()));
  }

  private void settle(Axis axis) {
    Tree tree = trees.get(axis.name());
    Integer asked = wanted.get(axis.name());
    if (tree != null) {
      settle(axis, tree.nodes());
    } else if (asked != null) {
      settle(axis, asked);
    } else if (axis.last().isEmpty()) {
      settle(axis, lastByData(axis));
    } else {
      stated(axis.last().get()).ifPresent(last -> settle(axis, last));
    }
  }

  private void settle(Axis axis, int last) {
    ranges.put(axis.name(), new Range(axis.first(), last));
  }

  /** The last index of the longest data that end, else of one cycle of the longest that repeat. */
  private int lastByData(Axis axis) {
    return last(axis, length -> !length.repeats())
        .or(() -> last(axis, Length::repeats))
        .orElse(axis.first() + Axis.DEFAULT_EXTENT - 1);
  }

  private Optional<Integer> last(Axis axis, Predicate<Length> which) {
    return lengths.stream()
        .filter(length -> length.axis().equals(axis.name()))
        .filter(which)
        .map(length -> length.rows().last())
        .max(Integer::compare);
  }

  private Optional<Integer> stated(IndexExpression last) {
    try {
      return Optional.of(last.at(Map.of(), new Extents(ranges, trees)));
    } catch (IllegalArgumentException e) {
      // it speaks of the end of an axis that is not settled yet
      return Optional.empty();
    }
  }
}
