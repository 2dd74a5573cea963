package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;
import unfold.equation.syntax.Keywords;

/** Equations that go on in the next line after an operator or before one. */
final class LineEnds implements PastedNotation {
  private static final Set<String> AFTER =
      Set.of(
          "+", "-", "−", "*", "/", "=", "@", "\\cdot", "\\odot", "\\circ", "\\times", "⊙", "·",
          "\\");
  private static final Set<String> BEFORE =
      Set.of("+", "-", "−", "*", "/", "=", "@", "\\cdot", "\\odot", "\\circ", "⊙", "·");

  @Override
  public String remedy() {
    return PrintedMessages.lineEnds();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).kind() == Kind.LINE_END && goesOn(text, i)) {
        int from = text.skipBack(i - 1) + (text.at(text.skipBack(i - 1)).is("\\") ? 0 : 1);
        int to = text.skip(i + 1);
        edits.add(new TextEdit(text.at(from).start(), text.at(to).start(), " "));
      }
    }
    return edits;
  }

  private static boolean goesOn(PastedText text, int end) {
    TextPiece last = text.at(text.skipBack(end - 1));
    TextPiece next = text.at(text.skip(end + 1));
    boolean something =
        last.kind() != Kind.LINE_END && next.kind() != Kind.LINE_END && last.kind() != Kind.QUOTED;
    return something
        && (next.isOneOf(BEFORE) || last.isOneOf(AFTER) && !beginsStatement(text, end + 1));
  }

  /** Whether the line has an equals sign of its own, or a word that begins a statement. */
  private static boolean beginsStatement(PastedText text, int from) {
    int at = text.skip(from);
    if (Keywords.ofStatements().contains(text.at(at).text())) {
      return true;
    }
    while (text.at(at).kind() != Kind.LINE_END && !text.at(at).is("=")) {
      at = text.past(at);
    }
    return text.at(at).is("=");
  }
}
