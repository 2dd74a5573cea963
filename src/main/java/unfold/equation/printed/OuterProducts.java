package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;

/** Outer products: {@code a \otimes b} is {@code a b'}. */
final class OuterProducts implements PastedNotation {
  @Override
  public String remedy() {
    return PrintedMessages.outerProducts();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      if (text.at(at).is("\\otimes") || text.at(at).is("⊗")) {
        transpose(text, at, edits);
      }
    }
    return edits;
  }

  private static void transpose(PastedText text, int sign, List<TextEdit> edits) {
    int from = text.skip(sign + 1);
    int end = end(text, from);
    if (end <= from) {
      return;
    }
    TextPiece before = text.at(text.skipBack(sign - 1));
    int start = before.end();
    boolean bracket = text.at(from).is("(") || text.at(from).is("[");
    edits.add(new TextEdit(start, text.at(from).start(), bracket ? " · " : " "));
    edits.add(new TextEdit(text.at(end).start(), text.at(end).start(), "'"));
  }

  /** The position after a factor with its scripts and brackets; the position itself for none. */
  private static int end(PastedText text, int from) {
    int at = from;
    while (true) {
      TextPiece piece = text.at(at);
      boolean opens = piece.is("(") || piece.is("[") || piece.is("{");
      if (opens && text.partner(at) > 0) {
        at = text.partner(at) + 1;
      } else if (piece.is("_") || piece.is("^") || piece.is("'")) {
        at++;
      } else if (isWord(piece) && (at == from || !isWord(text.at(at - 1)))) {
        at++;
      } else {
        return at;
      }
    }
  }

  private static boolean isWord(TextPiece piece) {
    return switch (piece.kind()) {
      case WORD, NUMBER, COMMAND -> true;
      case SIGN, BLANK, QUOTED, LINE_END -> false;
    };
  }
}
