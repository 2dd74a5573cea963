package unfold.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.Tree;

/**
 * How far each axis goes for one member: to the root of its tree; else to what is asked for, else
 * its stated range, else its data, else {@value Axis#DEFAULT_EXTENT}.
 */
final class ExtentRule {
  /** For what is said of no place in the text. */
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

  /** Empty if an axis has no extent, the mistake having been reported. */
  Optional<Extents> extents(Consumer<Diagnostic> mistakes) {
    int known = -1;
    while (known < ranges.size()) {
      known = ranges.size();
      system.axes().stream().filter(axis -> !ranges.containsKey(axis.name())).forEach(this::settle);
    }
    if (ranges.size() < system.axes().size()) {
      mistakes.accept(Diagnostic.mistake(TOP, "the ranges of the axes depend on each other"));
      return Optional.empty();
    }
    Extents extents = new Extents(ranges, trees);
    new ExtentCheck(extents, wanted, lengths, mistakes).check(system.axes());
    PlaceLimit.check(system, extents, mistakes);
    return Optional.of(extents);
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

  /** Data that end decide before data that repeat, of which the longest is seen once. */
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
