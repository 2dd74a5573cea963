package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.paste.Edit;
import unfold.equation.paste.PastedText;
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
          Map.entry("\\otimes", " * "),
          Map.entry("**", "^"),
          Map.entry(":=", "="),
          Map.entry("<-", "="),
          Map.entry("←", "="),
          Map.entry("\\leftarrow", "="),
          Map.entry("\\gets", "="),
          Map.entry("\\triangleq", "="),
          Map.entry("\\coloneqq", "="),
          Map.entry("\\left", ""),
          Map.entry("\\right", ""),
          Map.entry("\\bigl", ""),
          Map.entry("\\bigr", ""),
          Map.entry("\\big", ""),
          Map.entry("\\Big", ""),
          Map.entry("\\Bigl", ""),
          Map.entry("\\Bigr", ""));

  @Override
  public String remedy() {
    return NotationMessages.signs();
  }

  @Override
  public List<Edit> in(Surroundings read) {
    PastedText text = read.text();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      TextPiece piece = text.at(i);
      if (piece.kind() == Kind.SIGN || piece.kind() == Kind.COMMAND) {
        replacement(read, i).ifPresent(it -> edits.add(new Edit(piece.start(), piece.end(), it)));
      }
    }
    return edits;
  }

  private static Optional<String> replacement(Surroundings read, int at) {
    TextPiece piece = read.text().at(at);
    boolean product = piece.is("\\cdot") || piece.is("@");
    return product
        ? Optional.of(Products.between(read, at))
        : Optional.ofNullable(PLAIN.get(piece.text()));
  }
}
