package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece.Kind;

/** An element below a value with its step: {@code x(t)_2} is {@code part(x(t), 2)}. */
final class ElementBelow implements PastedNotation {
  @Override
  public String remedy() {
    return NotationMessages.elementBelow();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      int open = text.at(at).is(")") && text.at(at + 1).is("_") ? text.partner(at) : -1;
      if (open > 0 && text.at(open - 1).kind() == Kind.WORD) {
        take(text, open - 1, at, edits);
      }
    }
    return edits;
  }

  private static void take(PastedText text, int name, int close, List<TextEdit> edits) {
    int script = close + 2;
    int end = text.past(script);
    String position = text.dense(script, end).replaceAll("[{}]", "");
    if (position.matches("[1-9][0-9]{0,4}")) {
      int start = text.at(name).start();
      edits.add(new TextEdit(start, start, "part("));
      edits.add(new TextEdit(text.at(close).end(), text.at(end).start(), ", " + position + ")"));
    }
  }
}
