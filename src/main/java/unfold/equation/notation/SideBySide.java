package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.TextEdit;
import unfold.equation.paste.Arguments;
import unfold.equation.paste.IndexedName;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;

/** Vectors side by side after a weight, meant to be stacked: {@code W · [h(t-1), x(t)]}. */
final class SideBySide implements PastedNotation {
  @Override
  public String remedy() {
    return NotationMessages.sideBySide();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (IndexedName name : read.read()) {
      int bracket = bracketAfter(text, name.to());
      if (text.partner(bracket) > 0
          && Weights.isWeight(name, read)
          && !fits(read, name, bracket)
          && holdsColumns(read, bracket)) {
        Arguments.commas(text, bracket).stream()
            .map(text::at)
            .map(it -> new TextEdit(it.start(), it.end(), ";"))
            .forEach(edits::add);
      }
    }
    return edits;
  }

  /** The square bracket after a name and perhaps a sign of the product, or -1. */
  static int bracketAfter(PastedText text, int position) {
    int at = text.skip(position);
    if (text.at(at).is("·") || text.at(at).is("\\cdot") || text.at(at).is("@")) {
      at = text.skip(at + 1);
    }
    if (text.at(at).is("\\left")) {
      at = text.skip(at + 1);
    }
    return text.at(at).is("[") ? at : -1;
  }

  /** Whether the weight is declared for columns of this height, beside each other. */
  private static boolean fits(Surroundings read, IndexedName weight, int bracket) {
    int end = read.text().partner(bracket);
    String columns =
        read.declared().shape(weight.name()).map(it -> it.replaceFirst(".*[x×]", "")).orElse("");
    return !columns.isEmpty()
        && read.read().stream()
            .filter(it -> bracket < it.from() && it.from() < end)
            .anyMatch(it -> read.declared().shape(it.name()).filter(columns::equals).isPresent());
  }

  /** Whether every part between the commas holds a name that is no weight. */
  private static boolean holdsColumns(Surroundings read, int bracket) {
    List<String> parts = Arguments.in(read.text(), bracket);
    return parts.size() > 1
        && parts.stream().allMatch(it -> it.matches("(?s).*\\p{Ll}.*") && !it.matches("[0-9. ]*"));
  }
}
