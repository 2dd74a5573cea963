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

/** Fractions and roots of TeX: {@code \frac{a}{b}}, {@code \frac12}, {@code \sqrt{a}}. */
final class Fractions implements PastedNotation {
  private static final Set<String> FRACTIONS = Set.of("\\frac", "\\tfrac", "\\dfrac", "\\cfrac");

  @Override
  public String remedy() {
    return PrintedMessages.fractions();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int end = -1;
      if (text.at(at).isOneOf(FRACTIONS)) {
        end = fraction(text, at, edits);
      } else if (text.at(at).is("\\sqrt") || text.at(at).is("√")) {
        end = root(text, at, edits);
      }
      at = end < 0 ? at + 1 : end;
    }
    return edits;
  }

  private static int fraction(PastedText text, int at, List<TextEdit> edits) {
    int above = text.skip(at + 1);
    String digits = text.at(above).text();
    if (text.at(above).kind() == Kind.NUMBER && digits.matches("[0-9]{2}")) {
      add(text, at, above + 1, digits.substring(0, 1) + " / " + digits.substring(1), edits);
      return above + 1;
    }
    int below = text.skip(end(text, above));
    int end = end(text, below);
    if (end <= below || below <= above) {
      return -1;
    }
    String fraction = bracketed(text, above) + " / " + bracketed(text, below);
    add(text, at, end, fraction, edits);
    return end;
  }

  /** The position after a group or a single piece; the position itself where there is none. */
  private static int end(PastedText text, int at) {
    if (text.at(at).is("{")) {
      return text.partner(at) < 0 ? at : text.partner(at) + 1;
    }
    return switch (text.at(at).kind()) {
      case WORD, NUMBER, COMMAND -> at + 1;
      case SIGN, BLANK, QUOTED, LINE_END -> at;
    };
  }

  /** What stands in a group, in brackets if it is more than one factor. */
  private static String bracketed(PastedText text, int at) {
    if (!text.at(at).is("{")) {
      return text.at(at).text();
    }
    String inside = text.between(at + 1, text.partner(at)).strip();
    return isOneFactor(text, at + 1, text.partner(at)) ? inside : "(" + inside + ")";
  }

  private static boolean isOneFactor(PastedText text, int from, int to) {
    boolean before = false;
    for (int i = text.skip(from); i < to; i++) {
      int partner = text.partner(i);
      TextPiece piece = text.at(i);
      if (partner > i) {
        i = partner;
      } else if (piece.kind() == Kind.SIGN && !piece.is("_") && !piece.is("^") && !piece.is("'")
          || piece.isBlank() && before && i + 1 < to) {
        return false;
      }
      before = true;
    }
    return true;
  }

  private static void add(PastedText text, int at, int end, String fraction, List<TextEdit> edits) {
    TextPiece before = text.at(text.skipBack(at - 1));
    TextPiece after = text.at(text.skip(end));
    boolean divides = before.is("/") || before.is("^");
    boolean within = after.beginsFactor() || before.endsFactor() || divides;
    String whole = within ? "(" + fraction + ")" : fraction;
    String sign = before.endsFactor() ? " * " : "";
    String blank = after.beginsFactor() ? " " : "";
    edits.add(new TextEdit(text.at(at).start(), text.at(end).start(), sign + whole + blank));
  }

  private static int root(PastedText text, int at, List<TextEdit> edits) {
    int degree = text.at(at + 1).is("[") ? text.partner(at + 1) : -1;
    int from = text.skip(Math.max(at, degree) + 1);
    boolean bracket = text.at(from).is("(") && text.partner(from) > 0;
    int end = bracket ? text.partner(from) + 1 : end(text, from);
    if (end <= from) {
      return -1;
    }
    boolean group = bracket || text.at(from).is("{");
    String inside = group ? text.between(from + 1, end - 1).strip() : text.between(from, end);
    String root =
        degree > 0
            ? "(" + inside + ")^(1 / " + text.between(at + 2, degree) + ")"
            : "sqrt(" + inside + ")";
    String written = text.at(end).beginsFactor() ? root + " " : root;
    edits.add(new TextEdit(text.at(at).start(), text.at(end).start(), written));
    return end;
  }
}
