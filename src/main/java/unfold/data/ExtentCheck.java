package unfold.data;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.SourceSpan;
import unfold.equation.Tree;

/**
 * Checks the extents of one member against its data. Data may go on beyond an axis that states its
 * range, and never end before.
 */
final class ExtentCheck {
  /** The largest last index: with it, shifted indices and counts of indices stay within an int. */
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
        mistake(TOP, DataExtentMessages.noAxis(name, axes));
      }
    }
  }

  private void checkTree(Axis axis, Tree tree) {
    if (wanted.containsKey(axis.name())) {
      mistake(TOP, DataExtentMessages.extentOfTree(axis.name()));
    }
    along(axis).stream()
        .filter(length -> length.rows().last() != tree.nodes())
        .filter(length -> length.rows().last() != tree.leaves().size())
        .forEach(length ->
            mistake(
                length.span(),
                DataExtentMessages.treeMisfit(length, tree.leaves().size(), tree.nodes())));
  }

  private void check(Axis axis, Range range) {
    boolean asked = wanted.containsKey(axis.name());
    if (range.last() > LARGEST) {
      mistake(TOP, DataExtentMessages.extentTooLarge(axis.name(), LARGEST));
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
    mistake(TOP, DataExtentMessages.emptyExtent(axis.name(), axis.first(), range.last()));
  }

  private void refuseDifferent(List<Length> lengths) {
    Length first = lengths.getFirst();
    lengths.stream()
        .filter(length -> !length.rows().equals(first.rows()))
        .forEach(
            length -> mistake(length.span(), DataExtentMessages.differentLengths(first, length)));
  }

  private void refuseShort(Length length, int last, boolean asked) {
    mistake(length.span(), DataExtentMessages.shortData(length, last, asked));
  }

  private void mistake(SourceSpan span, String message) {
    mistakes.accept(Diagnostic.mistake(span, message));
  }
}
