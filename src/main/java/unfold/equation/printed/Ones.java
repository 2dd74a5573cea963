package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;

/**
 * A one in a bold font: of all ones in the shape of what stands beside it, or, before a bracket,
 * the indicator of a condition.
 */
final class Ones implements PastedNotation {
  private static final Set<String> FONTS =
      Set.of("\\mathbf", "\\mathbb", "\\mathbbm", "\\mathds", "\\boldsymbol", "\\bm", "\\mathrm");

  @Override
  public String remedy() {
    return PrintedMessages.ones();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      int end = text.at(at).isOneOf(FONTS) ? end(text, at) : -1;
      if (end > 0) {
        edits.addAll(written(text, at, end));
        at = end - 1;
      }
    }
    return edits;
  }

  /** The position after a font and the one in it; -1 where something else is in it. */
  private static int end(PastedText text, int font) {
    int one = text.skip(font + 1);
    int close = text.at(one).is("{") ? text.partner(one) : one;
    return close > 0 && text.dense(one, close + 1).matches("\\{?1}?") ? close + 1 : -1;
  }

  /** A one; before a condition in brackets the brackets, as a condition is 1 or 0 here. */
  private static List<TextEdit> written(PastedText text, int from, int end) {
    TextPiece next = text.at(end);
    int open = next.is("_") ? end + 1 : end;
    int close = text.partner(open);
    boolean condition =
        (text.at(open).is("[") || text.at(open).is("{") || text.at(open).is("("))
            && close > 0
            && text.dense(open, close).matches(".*([<>=]|\\\\[lg]e|\\\\neq?).*");
    int start = text.at(from).start();
    if (condition) {
      return List.of(
          new TextEdit(start, text.at(open + 1).start(), "("),
          new TextEdit(text.at(close).start(), text.at(close + 1).start(), ")"));
    }
    boolean transposed = next.is("^") || next.is("'");
    return transposed ? List.of() : List.of(new TextEdit(start, next.start(), "1"));
  }
}
