package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Products;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** Signs of TeX and of programs: {@code \odot}, {@code \cdot}, {@code @}, {@code **}. */
final class Signs implements PastedNotation {
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("\\odot", " * "),
          Map.entry("\\circ", " * "),
          Map.entry("\\ast", " * "),
          Map.entry("**", "^"),
          Map.entry(":=", "="),
          Map.entry("<-", "="),
          Map.entry("←", "="),
          Map.entry("\\leftarrow", "="),
          Map.entry("\\gets", "="),
          Map.entry("\\triangleq", "="),
          Map.entry("\\coloneqq", "="),
          Map.entry("≜", "="),
          Map.entry("≔", "="),
          Map.entry("\\{", "("),
          Map.entry("\\}", ")"));

  private static final String TRANSPOSED =
      "\\{?(?:\\\\math(?:sf|rm|bf)\\{?)?(?:T|\\\\top|\\\\intercal|⊤)}*";

  @Override
  public String remedy() {
    return PrintedMessages.signs();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      TextPiece piece = text.at(i);
      int transposed = transposedEnd(read, i);
      if (transposed > i) {
        edits.add(new TextEdit(piece.start(), text.at(transposed).start(), "'"));
        i = transposed - 1;
      } else if (piece.kind() == Kind.SIGN || piece.kind() == Kind.COMMAND) {
        replacement(read, i)
            .ifPresent(it -> edits.add(new TextEdit(piece.start(), piece.end(), it)));
      }
    }
    return edits;
  }

  /** The position after a T above a bracket, or the position itself. */
  private static int transposedEnd(Surroundings read, int at) {
    PastedText text = read.text();
    boolean raised = text.at(at).is("^") && text.at(at - 1).is(")");
    if (!raised || read.declared().isValue("T")) {
      return at;
    }
    boolean braces = text.at(at + 1).is("{") && text.partner(at + 1) > 0;
    int end = braces ? text.partner(at + 1) + 1 : at + 2;
    return text.dense(at + 1, end).matches(TRANSPOSED) ? end : at;
  }

  private static Optional<String> replacement(Surroundings read, int at) {
    TextPiece piece = read.text().at(at);
    boolean product = piece.is("\\cdot") || piece.is("@");
    return product
        ? Optional.of(Products.between(read, at))
        : Optional.ofNullable(PLAIN.get(piece.text()));
  }
}
