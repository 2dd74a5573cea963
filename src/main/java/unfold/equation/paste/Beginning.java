package unfold.equation.paste;

import unfold.equation.TextEdit;
import unfold.equation.paste.TextPiece.Kind;

/** The place before the first statement of a text, after its headings and comments. */
public final class Beginning {
  private Beginning() {}

  public static TextEdit insert(PastedText text, String line) {
    int at = 0;
    int start = 0;
    while (at < text.size() && isBeforeStatements(text.at(at).kind())) {
      if (text.at(at).kind() == Kind.LINE_END) {
        start = text.at(at).end();
      }
      at++;
    }
    return new TextEdit(start, start, line);
  }

  private static boolean isBeforeStatements(Kind kind) {
    return kind == Kind.QUOTED || kind == Kind.BLANK || kind == Kind.LINE_END;
  }
}
