package unfold.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;

/**
 * How far each axis goes: what is asked for, else its stated range, else its data, else {@value
 * Axis#DEFAULT_EXTENT}. Data may go on beyond an axis that states its range, and never ends before.
 */
final class ExtentRule {
  /** Keeps an index with a shift, and a count of indices, within an int. */
  private static final int LARGEST = 1_000_000_000;

  private static final SourceSpan TOP = new SourceSpan(0, 0, 1, 1);

  private final EquationSystem system;
  private final List<Length> lengths;
  private final Map<String, Integer> wanted;
  private final Consumer<Diagnostic> mistakes;
  private final Map<String, Range> ranges = new HashMap<>();

  ExtentRule(
      EquationSystem system,
      List<Length> lengths,
      Map<String, Integer> wanted,
      Consumer<Diagnostic> mistakes) {
    this.system = system;
    this.lengths = lengths;
    this.wanted = wanted;
    this.mistakes = mistakes;
  }

  /** Empty if any axis has no extent, the mistake having been reported. */
  Optional<Extents> extents() {
    refuseUnknownAxes();
    int known = -1;
    while (known < ranges.size()) {
      known = ranges.size();
      system.axes().stream().filter(axis -> !ranges.containsKey(axis.name())).forEach(this::settle);
    }
    if (ranges.size() < system.axes().size()) {
      mistake(TOP, "the ranges of the axes depend on each other");
      return Optional.empty();
    }
    system.axes().forEach(this::check);
    return Optional.of(new Extents(ranges));
  }

  private void refuseUnknownAxes() {
    List<String> axes = system.axes().stream().map(Axis::name).toList();
    for (String name : wanted.keySet()) {
      if (!axes.contains(name)) {
        mistake(TOP, "there is no axis %s; %s".formatted(name, Hint.instead(name, axes)));
      }
    }
  }

  private void settle(Axis axis) {
    Integer asked = wanted.get(axis.name());
    if (asked != null) {
      ranges.put(axis.name(), new Range(axis.first(), asked));
    } else if (axis.last().isEmpty()) {
      ranges.put(axis.name(), new Range(axis.first(), lastByData(axis)));
    } else {
      stated(axis.last().get()).ifPresent(last -> settle(axis, last));
    }
  }

  private void settle(Axis axis, int last) {
    ranges.put(axis.name(), new Range(axis.first(), last));
  }

  private int lastByData(Axis axis) {
    return along(axis).stream()
        .mapToInt(length -> length.rows().last())
        .min()
        .orElse(axis.first() + Axis.DEFAULT_EXTENT - 1);
  }

  private Optional<Integer> stated(IndexExpression last) {
    try {
      return Optional.of(last.at(Map.of(), new Extents(ranges)));
    } catch (IllegalArgumentException e) {
      // it speaks of the end of an axis that is not settled yet
      return Optional.empty();
    }
  }

  private List<Length> along(Axis axis) {
    return lengths.stream().filter(length -> length.axis().equals(axis.name())).toList();
  }

  private void check(Axis axis) {
    Range range = new Extents(ranges).range(axis.name());
    boolean asked = wanted.containsKey(axis.name());
    if (range.last() > LARGEST) {
      mistake(TOP, "the extent of %s is at most %d".formatted(axis.name(), LARGEST));
    } else if (range.count() < 1) {
      refuseEmpty(axis, range);
    } else if (axis.last().isEmpty() && differ(along(axis))) {
      refuseDifferent(along(axis));
    } else {
      along(axis).stream()
          .filter(length -> length.rows().last() < range.last())
          .forEach(length -> refuseShort(length, range.last(), asked));
    }
  }

  private static boolean differ(List<Length> lengths) {
    return lengths.stream().map(Length::rows).distinct().count() > 1;
  }

  private void refuseEmpty(Axis axis, Range range) {
    mistake(
        TOP,
        axis.first() == 1
            ? "the extent of %s must be at least 1, and is %d".formatted(axis.name(), range.last())
            : "%s ends at %d, before its first index %d"
                .formatted(axis.name(), range.last(), axis.first()));
  }

  private void refuseDifferent(List<Length> lengths) {
    Length first = lengths.getFirst();
    lengths.stream()
        .filter(length -> !length.rows().equals(first.rows()))
        .forEach(length ->
            mistake(
                length.span(),
                "%s has %s and %s has %s, along the same axis %s"
                    .formatted(
                        first.name(), first.steps(), length.name(), length.steps(), first.axis())));
  }

  private void refuseShort(Length length, int last, boolean asked) {
    mistake(
        length.span(),
        (asked ? "%s = %d is past the end of %s, which has %s" : "%s runs to %d, and %s has %s")
            .formatted(length.axis(), last, length.name(), length.steps()));
  }

  private void mistake(SourceSpan span, String message) {
    mistakes.accept(Diagnostic.mistake(span, message));
  }
}
