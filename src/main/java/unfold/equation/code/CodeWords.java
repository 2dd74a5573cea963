package unfold.equation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** Words of libraries before a name, and transposes after one: {@code np.tanh}, {@code W.T}. */
final class CodeWords implements PastedNotation {
  /** Functions that libraries call otherwise. */
  private static final Map<String, String> NAMES =
      Map.of("maximum", "max", "minimum", "min", "power", "pow");

  @Override
  public String remedy() {
    return CodeMessages.codeWords();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (!text.at(i).is(".")) {
        continue;
      }
      TextPiece before = text.at(i - 1);
      TextPiece after = text.at(i + 1);
      if (before.isOneOf(Code.LIBRARIES) && after.kind() == Kind.WORD) {
        String name = NAMES.getOrDefault(after.text(), "");
        int end = name.isEmpty() ? after.start() : after.end();
        edits.add(new TextEdit(before.start(), end, name));
      } else if (after.is("T") || after.is("t") && text.at(i + 2).is("(")) {
        int to = after.is("T") ? i + 2 : i + 4;
        edits.add(new TextEdit(text.at(i).start(), text.at(to).start(), "'"));
      }
    }
    return edits;
  }
}
