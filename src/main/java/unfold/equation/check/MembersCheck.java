package unfold.equation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unfold.equation.Axis;
import unfold.equation.DataSupply;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declarations;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.Mistakes;

/**
 * Compares the numbers of sequences and trees in the text, the members of a minibatch. Those of
 * files are only known when the files are read.
 */
public final class MembersCheck {
  private final Declarations declarations;
  private final Mistakes mistakes;

  public MembersCheck(Declarations declarations, Mistakes mistakes) {
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** The number of members in the data of a name or the trees of an axis. */
  private record Members(int count, String inWords, SourceSpan span) {}

  public void check(List<Axis> axes, List<PartialStatement> statements) {
    List<Members> several = new ArrayList<>();
    for (Axis axis : axes) {
      SourceSpan span = declarations.find(axis.name()).orElseThrow().span();
      int count = axis.trees().size();
      several.add(new Members(count, SupplyCheckMessages.trees(axis.name(), count), span));
    }
    for (PartialStatement statement : statements) {
      statement.supply().map(data -> sequences(statement.name(), data)).ifPresent(several::add);
    }
    several.removeIf(members -> members.count() < 2);
    several.sort(Comparator.comparingInt(members -> members.span().start()));
    several.forEach(members -> agrees(several.getFirst(), members));
  }

  private static Members sequences(String name, DataSupply data) {
    int count = count(data);
    return new Members(count, SupplyCheckMessages.sequences(name, count), data.span());
  }

  private void agrees(Members first, Members other) {
    if (first.count() != other.count()) {
      mistakes.add(
          other.span(), SupplyCheckMessages.unequalMembers(other.inWords(), first.inWords()));
    }
  }

  /** The number of sequences that the data themselves tell apart; 1 where only a file can say. */
  static int count(DataSupply supply) {
    return switch (supply) {
      case DataSupply.OneHot tokens -> tokens.sequences().size();
      case DataSupply.Repeat repeat -> count(repeat.of());
      case DataSupply.Fill _,
          DataSupply.Table _,
          DataSupply.Identity _,
          DataSupply.Count _,
          DataSupply.Leaves _,
          DataSupply.Csv _,
          DataSupply.Npy _,
          DataSupply.Npz _,
          DataSupply.Image _,
          DataSupply.Draw _ ->
          1;
    };
  }
}
