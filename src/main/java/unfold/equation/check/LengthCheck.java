package unfold.equation.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import unfold.equation.Axis;
import unfold.equation.Extents;
import unfold.equation.IndexExpression;
import unfold.equation.Shape;
import unfold.equation.expression.IndexArithmetic;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.Mistakes;

/**
 * Compares the lengths of all data written in the text. Those of files are only known when the
 * files are read.
 */
public final class LengthCheck {
  private final List<Axis> axes;
  private final Mistakes mistakes;

  public LengthCheck(List<Axis> axes, Mistakes mistakes) {
    this.axes = axes;
    this.mistakes = mistakes;
  }

  public void check(List<PartialStatement> statements, Map<String, Shape> shapes) {
    for (Axis axis : axes) {
      List<DataLength> along =
          statements.stream()
              .flatMap(statement -> DataLength.along(axis.name(), statement, shapes).stream())
              .toList();
      OptionalInt stated = stated(axis);
      if (stated.isPresent()) {
        along.forEach(length -> reaches(length, axis, stated.getAsInt()));
      } else if (axis.last().isEmpty() && !axis.isTree() && !along.isEmpty()) {
        along.forEach(length -> agrees(along.getFirst(), length));
      }
    }
  }

  private static OptionalInt stated(Axis axis) {
    boolean constant =
        axis.last().isPresent()
            && axis.last().get() instanceof IndexExpression.Affine affine
            && IndexArithmetic.isConstant(affine);
    return constant
        ? OptionalInt.of(axis.last().get().at(Map.of(), Extents.NONE))
        : OptionalInt.empty();
  }

  /** Reports too few rows; those beyond a stated range are what {@code x(tau+1)} reads. */
  private void reaches(DataLength length, Axis axis, int last) {
    int needed = last - axis.first() + 1;
    for (int member = 0; member < length.steps().size(); member++) {
      if (length.at(member) < needed) {
        mistakes.add(
            length.span(),
            SupplyCheckMessages.tooShort(
                length.named(member), length.at(member), axis.name(), needed));
        return;
      }
    }
  }

  /** Compares lengths member by member; data of one member have it for all. */
  private void agrees(DataLength first, DataLength other) {
    int members = Math.max(first.steps().size(), other.steps().size());
    boolean comparable =
        Math.min(first.steps().size(), other.steps().size()) == 1
            || first.steps().size() == other.steps().size();
    for (int member = 0; comparable && member < members; member++) {
      if (first.at(member) != other.at(member)) {
        mistakes.add(
            other.span(),
            SupplyCheckMessages.unequalLengths(
                other.named(member), other.at(member), first.named(member), first.at(member)));
        return;
      }
    }
  }
}
