package unfold.equation.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.TextEdit;
import unfold.equation.paste.IndexedName;
import unfold.equation.paste.PastedNotation;
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
  public List<TextEdit> in(Surroundings read) {
    Map<Integer, IndexedName> starts = new HashMap<>();
    read.read().forEach(it -> starts.put(it.from(), it));
    List<TextEdit> edits = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (IndexedName name : read.read()) {
      while (read.lines().get(line).to() <= name.from()) {
        addSure(rows, edits);
        line++;
      }
      Factor row = row(read, name);
      if (row.to() > 0 && isFirst(read.text(), row.from())) {
        new Chain(read, starts, row).row(name).ifPresent(rows::add);
      }
    }
    addSure(rows, edits);
    return edits;
  }

  /**
   * Adds the rows of a line if one of them can be nothing else, as a matrix may stand there too.
   */
  private static void addSure(List<Row> rows, List<TextEdit> edits) {
    if (rows.stream().anyMatch(Row::isSure)) {
      rows.forEach(it -> edits.add(it.edit()));
    }
    rows.clear();
  }

  private record Factor(int from, int to) {}

  /**
   * A row with its weights.
   *
   * @param isSure whether it is no matrix, for all that is declared
   */
  private record Row(TextEdit edit, boolean isSure) {}

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
    private boolean declared;
    private boolean customary;

    Chain(Surroundings read, Map<Integer, IndexedName> starts, Factor row) {
      this.read = read;
      this.text = read.text();
      this.starts = starts;
      this.row = row;
      this.end = row.to();
    }

    Optional<Row> row(IndexedName name) {
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
      TextEdit edit = new TextEdit(text.at(row.from()).start(), text.at(end).start(), written);
      return Optional.of(new Row(edit, isColumn(name)));
    }

    /** Whether it is declared as a column, or nothing here is declared and it looks like one. */
    private boolean isColumn(IndexedName name) {
      return read.declared()
          .shape(name.name())
          .map(it -> !it.matches(".*[x×].*"))
          .orElse(!declared && (customary || Character.isLowerCase(name.name().charAt(0))));
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
      declared |= Weights.isDeclared(name, read);
      customary |= name.name().matches("[WU].*");
      weights.add(text.between(name.from(), name.to()) + (transposed ? "" : "'"));
      end = name.to() + (transposed ? 1 : 0);
      return true;
    }
  }
}
