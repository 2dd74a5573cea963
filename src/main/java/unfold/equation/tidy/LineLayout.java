package unfold.equation.tidy;

import java.util.Set;
import java.util.regex.Pattern;
import unfold.equation.BuiltIn;
import unfold.equation.Spelling;
import unfold.equation.paste.Dress;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.PastedText.Line;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** The blanks of lines that were tidied: one around operators, none inside brackets. */
final class LineLayout {
  private static final String BINARY = "+-*/=·:~";

  private static final Pattern INDICES =
      Pattern.compile(
          "IDX(?:,IDX)*"
              .replace("IDX", "[ .]*[\\p{L}\\p{N}]+(?: *[+\\-−–.]+ *[\\p{L}\\p{N}]+)*[ .]*"));

  private static final Pattern SHIFTED = Pattern.compile("[a-z] *[+\\-−–] *[0-9]+");

  private final PastedText text;
  private final StringBuilder laidOut = new StringBuilder();

  private LineLayout(PastedText text) {
    this.text = text;
  }

  /**
   * Lays out every statement with a line that is new.
   *
   * @param plain the lines that stay as they are
   */
  static String of(String text, Set<String> plain) {
    return new LineLayout(new PastedText(text)).all(plain);
  }

  private String all(Set<String> plain) {
    int done = 0;
    for (Line line : text.lines()) {
      String typed = text.between(line.from(), line.to());
      int start = lineStart(line.from());
      String whole = text.between(start, line.to());
      if (!whole.isBlank() && !plain.containsAll(whole.lines().toList()) && isOneLine(typed)) {
        laidOut.append(text.text(), done, text.at(start).start());
        lay(line);
        done = text.at(line.to()).start();
      }
    }
    return laidOut.append(text.text().substring(done)).toString();
  }

  private int lineStart(int position) {
    return text.skipBack(position - 1) + 1;
  }

  /** Whether a statement can stand in one line, without a comment in its midst. */
  private static boolean isOneLine(String statement) {
    return statement.indexOf('#') < 0 || statement.lines().count() == 1;
  }

  private void lay(Line line) {
    TextPiece before = new TextPiece(Kind.LINE_END, "", 0);
    TextPiece earlier = before;
    boolean blank = false;
    int index = -1;
    for (int i = line.from(); i < line.to(); i++) {
      TextPiece piece = canonical(i);
      if (piece.isBlank() || piece.kind() == Kind.LINE_END) {
        blank = true;
        continue;
      }
      if (i > index && isIndexBracket(i)) {
        index = text.partner(i);
      } else if (piece.is("..")) {
        index = rangeEnd(i, line.to());
      }
      boolean tight = i <= index && !before.is(",");
      boolean apart = !tight && isApart(earlier, before, piece, blank);
      laidOut.append(apart ? " " : "").append(piece.text());
      earlier = before;
      before = piece;
      blank = false;
    }
  }

  /** The last position of a range, whose end is an index. */
  private int rangeEnd(int dots, int to) {
    int at = dots;
    while (at < to && !text.at(at).is(",") && text.at(at).kind() != Kind.QUOTED) {
      at++;
    }
    return at - 1;
  }

  private TextPiece canonical(int at) {
    TextPiece piece = text.at(at);
    String plain =
        switch (piece.text()) {
          case "−", "–" -> "-";
          case "⊙", "∗", "∘" -> "*";
          case "⋅" -> "·";
          case "’", "′" -> "'";
          case "σ" -> text.at(at + 1).is("(") ? "sigmoid" : "σ";
          default -> piece.kind() == Kind.WORD ? word(piece, text.at(at + 1)) : piece.text();
        };
    return new TextPiece(piece.kind(), plain, piece.start());
  }

  private static String word(TextPiece piece, TextPiece next) {
    String spelled = Spelling.canonical(piece.text());
    return spelled.indexOf('_') > 0 || piece.text().length() == 1
        ? spelled
        : next.is("(") ? Dress.word(piece.text()) : piece.text();
  }

  /** Whether a bracket after a name holds indices only. */
  private boolean isIndexBracket(int at) {
    if (!text.at(at).is("(") || text.partner(at) < 0 || !endsName(at - 1)) {
      return false;
    }
    Pattern indices = BuiltIn.named(text.at(at - 1).text()).isEmpty() ? INDICES : SHIFTED;
    return indices.matcher(text.between(at + 1, text.partner(at))).matches();
  }

  private boolean endsName(int at) {
    return text.at(at).kind() == Kind.WORD
        || text.at(at).kind() == Kind.NUMBER && text.at(at - 1).is("_");
  }

  private static boolean isApart(
      TextPiece earlier, TextPiece before, TextPiece piece, boolean blank) {
    if (before.kind() == Kind.LINE_END || before.isOneOf(Set.of("(", "[", "^", "_", ".", ".."))) {
      return false;
    }
    if (piece.isOneOf(Set.of(")", "]", ",", ";", "^", "_", ".", "..", "'"))) {
      return false;
    }
    if (piece.kind() == Kind.QUOTED) {
      return true;
    }
    if (before.is("-") && isSign(earlier)) {
      return false;
    }
    if (isBinary(piece) || isBinary(before) || before.is(",") || before.is(";")) {
      return true;
    }
    boolean name = before.kind() == Kind.WORD || before.kind() == Kind.NUMBER && earlier.is("_");
    boolean call = name && (piece.is("(") || piece.is("["));
    return call ? blank : !before.is("{") && !piece.is("}") && !piece.is("{");
  }

  /** Whether a minus after it belongs to what follows. */
  private static boolean isSign(TextPiece before) {
    return before.kind() == Kind.LINE_END || "([,;=*/+-^·".contains(before.text());
  }

  private static boolean isBinary(TextPiece piece) {
    return piece.kind() == Kind.SIGN && BINARY.contains(piece.text());
  }
}
