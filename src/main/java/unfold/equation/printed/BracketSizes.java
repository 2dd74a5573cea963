package unfold.equation.printed;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;

/** Commands for the size of a bracket, which mean nothing: {@code \left}, {@code \bigl}. */
final class BracketSizes implements PastedNotation {
  private static final Set<String> SIZES =
      Set.of("\\left", "\\right", "\\bigl", "\\bigr", "\\big", "\\Big", "\\Bigl", "\\Bigr");

  @Override
  public String remedy() {
    return PrintedMessages.signs();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    return IntStream.range(0, text.size())
        .mapToObj(text::at)
        .filter(piece -> piece.isOneOf(SIZES))
        .map(piece -> new TextEdit(piece.start(), piece.end(), ""))
        .toList();
  }
}
