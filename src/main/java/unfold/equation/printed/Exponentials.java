package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** Powers of e, where nothing else is called so: {@code e^{-x}} is {@code exp(-x)}. */
final class Exponentials implements PastedNotation {
  @Override
  public String remedy() {
    return PrintedMessages.exponentials();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<Integer> powers = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      if (text.at(at).is("^") && !base(text, at).isEmpty()) {
        powers.add(at);
      }
    }
    if (powers.isEmpty() || isNamed(read)) {
      return List.of();
    }
    return powers.stream().map(at -> written(text, at)).flatMap(List::stream).toList();
  }

  /** The base as it is typed, where it is an e in any font; empty for any other. */
  private static String base(PastedText text, int power) {
    TextPiece last = text.at(power - 1);
    if (last.is("e") && last.kind() == Kind.WORD && !text.at(power - 2).is("_")) {
      return "e";
    }
    int open = text.partner(power - 1);
    boolean dressed =
        last.is("}") && text.at(open - 1).text().matches("\\\\(math|text)(rm|bf|it)?");
    return dressed && text.dense(open + 1, power - 1).equals("e")
        ? text.between(open - 1, power)
        : "";
  }

  /** Whether an e stands anywhere without a power, so that it is a name of the text. */
  private static boolean isNamed(Surroundings read) {
    PastedText text = read.text();
    for (int at = 0; at < text.size(); at++) {
      boolean name = text.at(at).is("e") && text.at(at).kind() == Kind.WORD;
      boolean dressed = text.at(at - 1).is("{") && text.at(at + 1).is("}");
      if (name && !text.at(at - 1).is("_") && !text.at(dressed ? at + 2 : at + 1).is("^")) {
        return true;
      }
    }
    return false;
  }

  private static List<TextEdit> written(PastedText text, int power) {
    int from = text.skip(power + 1);
    boolean minus = text.at(from).is("-") || text.at(from).is("−");
    int end = end(text, minus ? text.skip(from + 1) : from);
    if (end < 0) {
      return List.of();
    }
    boolean braces = text.at(from).is("{") || text.at(from).is("(");
    String exponent = braces ? text.between(from + 1, end - 1) : text.between(from, end);
    int start = text.at(power).start() - base(text, power).length();
    String exp = "exp(" + exponent.strip() + ")" + (text.at(end).beginsFactor() ? " " : "");
    return List.of(new TextEdit(start, text.at(end).start(), exp));
  }

  /** The position after an exponent: a group, or a name with its bracket; -1 for none. */
  private static int end(PastedText text, int from) {
    TextPiece piece = text.at(from);
    if (piece.is("{") || piece.is("(")) {
      return text.partner(from) < 0 ? -1 : text.partner(from) + 1;
    }
    boolean called = text.at(from + 1).is("(") && text.partner(from + 1) > 0;
    return switch (piece.kind()) {
      case WORD, COMMAND -> called ? text.partner(from + 1) + 1 : from + 1;
      case NUMBER -> from + 1;
      case SIGN, BLANK, QUOTED, LINE_END -> -1;
    };
  }
}
