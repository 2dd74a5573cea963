package unfold.equation.code;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** Remainders of programs: {@code k % 2} is {@code mod(k, 2)}; before a word it is a comment. */
final class Remainders implements PastedNotation {
  @Override
  public String remedy() {
    return CodeMessages.remainders();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < text.size(); at++) {
      if (text.at(at).is("%")) {
        int from = start(text, text.skipBack(at - 1));
        int number = text.skip(at + 1);
        boolean divisor =
            text.at(number).kind() == Kind.NUMBER
                || read.declared().isValue(text.at(number).text());
        if (from >= free && divisor) {
          edits.add(written(text, from, at, number));
          free = number + 1;
        }
      }
    }
    return edits;
  }

  /** The position at which the factor begins that ends there; -1 where none does. */
  private static int start(PastedText text, int end) {
    TextPiece last = text.at(end);
    if (last.is(")") && text.partner(end) >= 0) {
      int open = text.partner(end);
      return text.at(open - 1).kind() == Kind.WORD ? open - 1 : open;
    }
    return last.kind() == Kind.WORD || last.kind() == Kind.NUMBER ? end : -1;
  }

  private static TextEdit written(PastedText text, int from, int sign, int number) {
    String left = text.between(from, sign).strip();
    boolean group = left.startsWith("(");
    String inside = group ? left.substring(1, left.length() - 1) : left;
    return new TextEdit(
        text.at(from).start(),
        text.at(number).end(),
        "mod(" + inside + ", " + text.at(number).text() + ")");
  }
}
