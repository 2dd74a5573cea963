package unfold.equation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unfold.equation.Axis;
import unfold.equation.SourceSpan;
import unfold.equation.Supply;
import unfold.equation.name.Declarations;
import unfold.equation.name.Draft;
import unfold.equation.syntax.Mistakes;

/**
 * Compares how many sequences or trees the text gives: the members of a minibatch. Those of files
 * are only known when the files are read.
 */
public final class MembersCheck {
  private final Declarations declarations;
  private final Mistakes mistakes;

  public MembersCheck(Declarations declarations, Mistakes mistakes) {
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** How many members the data of a name or the trees of an axis have. */
  private record Members(String name, int count, String what, SourceSpan span) {
    String inWords() {
      return "`%s` has %d %s".formatted(name, count, what);
    }
  }

  public void check(List<Axis> axes, List<Draft> drafts) {
    List<Members> several = new ArrayList<>();
    for (Axis axis : axes) {
      SourceSpan span = declarations.find(axis.name()).orElseThrow().span();
      several.add(new Members(axis.name(), axis.trees().size(), "trees", span));
    }
    for (Draft draft : drafts) {
      draft
          .supply()
          .map(data -> new Members(draft.name(), count(data), "sequences", data.span()))
          .ifPresent(several::add);
    }
    several.removeIf(members -> members.count() < 2);
    several.sort(Comparator.comparingInt(members -> members.span().start()));
    several.forEach(members -> agrees(several.getFirst(), members));
  }

  private void agrees(Members first, Members other) {
    if (first.count() != other.count()) {
      mistakes.add(
          other.span(),
          "%s and %s: a minibatch has one number of members"
              .formatted(other.inWords(), first.inWords()));
    }
  }

  /** How many sequences the data themselves tell apart; one where only a file can say. */
  static int count(Supply supply) {
    return switch (supply) {
      case Supply.OneHot tokens -> tokens.sequences().size();
      case Supply.Repeat repeat -> count(repeat.of());
      case Supply.Fill _,
          Supply.Table _,
          Supply.Identity _,
          Supply.Count _,
          Supply.Leaves _,
          Supply.Csv _,
          Supply.Npy _,
          Supply.Npz _,
          Supply.Image _,
          Supply.Draw _ ->
          1;
    };
  }
}
