package unfold.equation.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.paste.Edit;
import unfold.equation.paste.IndexedName;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** Values as rows with the weight after them: {@code x(t) A + h(t-1) W}, {@code x(t) @ W'}. */
final class RowConvention implements PastedNotation {
  @Override
  public String remedy() {
    return NotationMessages.rowConvention();
  }

  @Override
  public List<Edit> in(Surroundings read) {
    Map<Integer, IndexedName> starts = new HashMap<>();
    read.read().forEach(it -> starts.put(it.from(), it));
    List<Edit> edits = new ArrayList<>();
    for (IndexedName name : read.read()) {
      Factor row = row(read, name);
      if (row.to() > 0 && isFirst(read.text(), row.from())) {
        new Chain(read, starts, row).edit().ifPresent(edits::add);
      }
    }
    return edits;
  }

  private record Factor(int from, int to) {}

  /** The row that a name is with its index; at its end stands the position after the bracket. */
  private static Factor row(Surroundings read, IndexedName name) {
    int end = name.to();
    if (read.text().partner(end) > end && read.text().at(end).is("(")) {
      end = read.text().partner(end) + 1;
    }
    boolean scalar = read.declared().shape(name.name()).filter(String::isEmpty).isPresent();
    boolean capital = Character.isUpperCase(name.name().charAt(0));
    return name.isIndexed() && !scalar && (!capital || name.name().matches("[XHCYZ](_.*)?"))
        ? new Factor(name.from(), end)
        : new Factor(0, -1);
  }

  private static boolean isFirst(PastedText text, int from) {
    TextPiece before = text.at(text.skipBack(from - 1));
    return before.kind() == Kind.SIGN && "=+-−(,;[".contains(before.text());
  }

  /** A row with the weights after it. */
  private static final class Chain {
    private final Surroundings read;
    private final PastedText text;
    private final Map<Integer, IndexedName> starts;
    private final Factor row;
    private final List<String> weights = new ArrayList<>();
    private int end;

    Chain(Surroundings read, Map<Integer, IndexedName> starts, Factor row) {
      this.read = read;
      this.text = read.text();
      this.starts = starts;
      this.row = row;
      this.end = row.to();
    }

    Optional<Edit> edit() {
      while (addWeight()) {}
      TextPiece next = text.at(text.skip(end));
      boolean whole =
          next.kind() == Kind.LINE_END
              || next.kind() == Kind.QUOTED
              || next.kind() == Kind.SIGN && "+-−),;]*/".contains(next.text());
      if (weights.isEmpty() || !whole) {
        return Optional.empty();
      }
      String written =
          String.join(" ", weights.reversed()) + " " + text.between(row.from(), row.to());
      return Optional.of(new Edit(text.at(row.from()).start(), text.at(end).start(), written));
    }

    private boolean addWeight() {
      int at = text.skip(end);
      if (text.at(at).is("@") || text.at(at).is("·") || text.at(at).is("\\cdot")) {
        at = text.skip(at + 1);
      }
      IndexedName name = starts.get(at);
      if (name == null || at == end || !Weights.isWeight(name, read)) {
        return false;
      }
      boolean transposed = text.at(name.to()).is("'");
      weights.add(text.between(name.from(), name.to()) + (transposed ? "" : "'"));
      end = name.to() + (transposed ? 1 : 0);
      return true;
    }
  }
}
