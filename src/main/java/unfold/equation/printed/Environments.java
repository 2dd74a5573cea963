package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;

/** Environments that are a value: {@code cases} is a condition, {@code bmatrix} a stack. */
final class Environments implements PastedNotation {
  private static final Set<String> CASES = Set.of("cases", "dcases", "rcases");
  private static final Set<String> MATRICES =
      Set.of("matrix", "pmatrix", "bmatrix", "Bmatrix", "smallmatrix", "array");

  private final Optional<String> otherwise;

  private Environments(Optional<String> otherwise) {
    this.otherwise = otherwise;
  }

  /** Leaves cases of which no last one holds otherwise as they are. */
  static Environments written() {
    return new Environments(Optional.empty());
  }

  /** Reads such cases as the name of their environment, of which a mistake is told. */
  static Environments read() {
    return new Environments(Optional.of("\\begin{cases}"));
  }

  @Override
  public String remedy() {
    return PrintedMessages.environments();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at < text.size(); at++) {
      if (text.at(at).is("\\begin")) {
        begin = at;
      } else if (text.at(at).is("\\end") && begin >= 0) {
        edits.addAll(value(text, begin, at));
        begin = -1;
      }
    }
    return edits;
  }

  /** What an environment with no other inside is; nothing where it holds equations. */
  private List<TextEdit> value(PastedText text, int begin, int end) {
    String name = name(text, begin);
    int close = text.partner(text.skip(end + 1));
    boolean known = CASES.contains(name) || MATRICES.contains(name);
    if (!known || !name.equals(name(text, end)) || close < 0) {
      return List.of();
    }
    TableCells cells = new TableCells(text, past(text, begin, name.equals("array")), end);
    if (CASES.contains(name)) {
      return PrintedCases.written(cells.rows())
          .or(() -> otherwise)
          .map(it -> edit(text, begin, close + 1, it))
          .stream()
          .toList();
    }
    return cells.holdsEquations()
        ? List.of()
        : List.of(bracketed(text, begin, close + 1, cells.stack()));
  }

  private static String name(PastedText text, int command) {
    int open = text.skip(command + 1);
    int close = text.partner(open);
    return text.at(open).is("{") && close > 0 ? text.dense(open + 1, close) : "";
  }

  /** The position after the beginning and, of an array, its columns. */
  private static int past(PastedText text, int begin, boolean columns) {
    int after = text.partner(text.skip(begin + 1)) + 1;
    return columns && text.at(after).is("{") && text.partner(after) > 0
        ? text.partner(after) + 1
        : after;
  }

  /** The stack in place of the environment and of the brackets that stand around an array. */
  private static TextEdit bracketed(PastedText text, int begin, int end, String stack) {
    int open = text.skipBack(begin - 1);
    int close = text.skip(end);
    boolean around =
        text.at(open).is("[") && text.at(close).is("]")
            || text.at(open).is("(") && text.at(close).is(")");
    return around ? edit(text, open, close + 1, stack) : edit(text, begin, end, stack);
  }

  private static TextEdit edit(PastedText text, int from, int to, String written) {
    return new TextEdit(text.at(from).start(), text.at(to).start(), written);
  }
}
