package unfold.equation.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.DataSupply;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.name.PartialStatement;

/**
 * The length of the data of a name along one axis, in steps, where the text itself gives it.
 *
 * @param steps the number of steps of each member of a minibatch
 */
record DataLength(String name, List<Integer> steps, SourceSpan span) {
  DataLength {
    steps = List.copyOf(steps);
  }

  /**
   * The length of data along an axis; empty where they have none of their own, repeat, or lie in a
   * file.
   */
  static Optional<DataLength> along(
      String axis, PartialStatement statement, Map<String, Shape> shapes) {
    int position = statement.axes().indexOf(axis);
    Optional<DataSupply> supply = statement.supply().filter(_ -> position >= 0);
    Shape shape = shapes.getOrDefault(statement.name(), Shape.SCALAR);
    if (supply.isPresent() && supply.get() instanceof DataSupply.OneHot tokens) {
      List<Integer> steps = tokens.sequences().stream().map(List::size).toList();
      return Optional.of(new DataLength(statement.name(), steps, tokens.span()));
    }
    if (supply.isPresent() && supply.get() instanceof DataSupply.Table table) {
      int steps = statement.axes().size() == 1 ? rows(table, shape) : side(table, shape, position);
      return Optional.of(new DataLength(statement.name(), List.of(steps), table.span()));
    }
    return Optional.empty();
  }

  private static int rows(DataSupply.Table table, Shape shape) {
    return table.rows().size() * (shape.isScalar() ? table.rows().getFirst().size() : 1);
  }

  /** The length of one side of a grid: its rows, or the values beside each other. */
  private static int side(DataSupply.Table table, Shape shape, int position) {
    return position == 0
        ? table.rows().size()
        : (int) (table.rows().getFirst().size() / shape.elements());
  }

  int at(int member) {
    return steps.get(Math.min(member, steps.size() - 1));
  }

  /** The member in words: {@code `x`}, or {@code member 2 of `x`}. */
  String named(int member) {
    return steps.size() == 1
        ? SupplyCheckMessages.quoted(name)
        : SupplyCheckMessages.member(member + 1, name);
  }
}
