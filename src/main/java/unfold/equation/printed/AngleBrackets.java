package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Products;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** Inner products in angle brackets: {@code \langle a, b\rangle} is {@code (a' b)}. */
final class AngleBrackets implements PastedNotation {
  private static final Set<String> OPENING = Set.of("\\langle", "⟨");
  private static final Set<String> CLOSING = Set.of("\\rangle", "⟩");

  @Override
  public String remedy() {
    return PrintedMessages.angleBrackets();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      int end = text.at(at).isOneOf(OPENING) && !isScript(text, at) ? written(text, at, edits) : -1;
      at = Math.max(at, end);
    }
    return edits;
  }

  /** Whether it stands above a name, where it holds a step: {@code a^{\langle t\rangle}}. */
  private static boolean isScript(PastedText text, int at) {
    TextPiece before = text.at(text.skipBack(at - 1));
    return before.is("^") || before.is("_") || before.is("{");
  }

  /** The position of the closing bracket, or -1 where no pair stands in it. */
  private static int written(PastedText text, int open, List<TextEdit> edits) {
    int comma = -1;
    for (int at = open + 1; text.at(at).kind() != Kind.LINE_END; at++) {
      if (text.at(at).isOneOf(OPENING)) {
        return -1;
      }
      if (text.at(at).isOneOf(CLOSING)) {
        return comma < 0 ? -1 : product(text, open, comma, at, edits);
      }
      if (text.at(at).is(",") && comma >= 0) {
        return -1;
      }
      comma = text.at(at).is(",") ? at : comma;
      at = Math.max(at, text.partner(at));
    }
    return -1;
  }

  private static int product(
      PastedText text, int open, int comma, int close, List<TextEdit> edits) {
    String left = text.between(open + 1, comma).strip();
    String right = text.between(comma + 1, close).strip();
    String factor = isOneName(left) ? left : "(" + left + ")";
    String blank = text.at(open - 1).endsFactor() ? " · " : "";
    String written = blank + "(" + factor + "' " + beside(right) + ")";
    edits.add(new TextEdit(text.at(open).start(), text.at(close + 1).start(), written));
    return close;
  }

  private static String beside(String right) {
    String factor = Products.factor(right);
    return factor.startsWith("(") ? "· " + factor : factor;
  }

  private static boolean isOneName(String factor) {
    return factor.matches("\\\\?[\\p{L}\\p{N}_]+(\\([^()]*\\))?");
  }
}
