package unfold.data;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import unfold.data.file.SuggestedName;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.SourceSpan;
import unfold.equation.Tree;

/**
 * Holds the extents of one member against its data, which may go on beyond an axis that states its
 * range, and never end before.
 */
final class ExtentCheck {
  /** Keeps an index with a shift, and a count of indices, within an int. */
  private static final int LARGEST = 1_000_000_000;

  private static final SourceSpan TOP = ExtentRule.TOP;

  private final Extents extents;
  private final Map<String, Integer> wanted;
  private final List<Length> lengths;
  private final Consumer<Diagnostic> mistakes;

  /**
   * @param wanted the last index of some axes
   */
  ExtentCheck(
      Extents extents,
      Map<String, Integer> wanted,
      List<Length> lengths,
      Consumer<Diagnostic> mistakes) {
    this.extents = extents;
    this.wanted = wanted;
    this.lengths = lengths.stream().filter(length -> !length.repeats()).toList();
    this.mistakes = mistakes;
  }

  void check(List<Axis> axes) {
    refuseUnknown(axes.stream().map(Axis::name).toList());
    for (Axis axis : axes) {
      if (axis.isTree()) {
        checkTree(axis, extents.tree(axis.name()));
      } else {
        check(axis, extents.range(axis.name()));
      }
    }
  }

  private void refuseUnknown(List<String> axes) {
    for (String name : wanted.keySet()) {
      if (!axes.contains(name)) {
        mistake(TOP, "there is no axis %s; %s".formatted(name, SuggestedName.instead(name, axes)));
      }
    }
  }

  private void checkTree(Axis axis, Tree tree) {
    if (wanted.containsKey(axis.name())) {
      mistake(
          TOP, "%s goes to the root of its tree: it has no other extent".formatted(axis.name()));
    }
    along(axis).stream()
        .filter(length -> length.rows().last() != tree.nodes())
        .filter(length -> length.rows().last() != tree.leaves().size())
        .forEach(length ->
            mistake(
                length.span(),
                "%s has %s, and its tree has %d leaves among %d nodes"
                    .formatted(length.name(), length.steps(), tree.leaves().size(), tree.nodes())));
  }

  private void check(Axis axis, Range range) {
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

  private List<Length> along(Axis axis) {
    return lengths.stream().filter(length -> length.axis().equals(axis.name())).toList();
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
