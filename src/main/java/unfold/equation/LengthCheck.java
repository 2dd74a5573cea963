package unfold.equation;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Compares the lengths of all data written in the text. Those of files are only known when the
 * files are read.
 */
final class LengthCheck {
  private final List<Axis> axes;
  private final Mistakes mistakes;

  LengthCheck(List<Axis> axes, Mistakes mistakes) {
    this.axes = axes;
    this.mistakes = mistakes;
  }

  void check(List<Draft> drafts, Map<String, Shape> shapes) {
    for (Axis axis : axes) {
      List<Draft> along =
          drafts.stream()
              .filter(draft -> draft.kind() == Declaration.Kind.INPUT)
              .filter(draft -> draft.axes().equals(List.of(axis.name())))
              .filter(draft -> SupplyCheck.steps(draft, shapes).isPresent())
              .toList();
      OptionalInt stated = stated(axis);
      if (stated.isPresent()) {
        along.forEach(draft -> reaches(draft, axis, stated.getAsInt(), shapes));
      } else if (axis.last().isEmpty() && !along.isEmpty()) {
        along.forEach(draft -> agrees(along.getFirst(), draft, shapes));
      }
    }
  }

  private static OptionalInt stated(Axis axis) {
    boolean constant =
        axis.last().isPresent()
            && axis.last().get() instanceof IndexExpression.Affine affine
            && Indices.isConstant(affine);
    return constant
        ? OptionalInt.of(axis.last().get().at(Map.of(), Extents.NONE))
        : OptionalInt.empty();
  }

  /** Rows beyond a stated range are what {@code x(tau+1)} reads; too few are a mistake. */
  private void reaches(Draft draft, Axis axis, int last, Map<String, Shape> shapes) {
    int steps = SupplyCheck.steps(draft, shapes).getAsInt();
    int needed = last - axis.first() + 1;
    if (steps < needed) {
      mistakes.add(
          draft.supply().orElseThrow().span(),
          "`%s` has %s, and `%s` has %s"
              .formatted(
                  draft.name(),
                  Known.counted(steps, "step"),
                  axis.name(),
                  Known.counted(needed, "index").replace("indexs", "indices")));
    }
  }

  private void agrees(Draft first, Draft draft, Map<String, Shape> shapes) {
    int steps = SupplyCheck.steps(draft, shapes).getAsInt();
    int others = SupplyCheck.steps(first, shapes).getAsInt();
    if (steps != others) {
      mistakes.add(
          draft.supply().orElseThrow().span(),
          "`%s` has %s and `%s` has %d: data along one axis are equally long"
              .formatted(draft.name(), Known.counted(steps, "step"), first.name(), others));
    }
  }
}
