package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.TextEdit;
import unfold.equation.paste.Arguments;
import unfold.equation.paste.IndexedName;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;

/** A weight that nothing declares before a bracket, which would be read as a call of it. */
final class WeightBesideBracket implements PastedNotation {
  @Override
  public String remedy() {
    return NotationMessages.weightsBesideBrackets();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (IndexedName name : read.read()) {
      int bracket = text.skip(name.to());
      boolean opens = text.at(bracket).is("(") || text.at(bracket).is("[");
      if (opens
          && Weights.isWeight(name, read)
          && !Weights.isDeclared(name, read)
          && isFactor(text, bracket)) {
        edits.add(new TextEdit(text.at(name.to()).start(), text.at(bracket).start(), " · "));
      }
    }
    return edits;
  }

  /** Whether a bracket holds an expression and no indices or arguments. */
  private static boolean isFactor(PastedText text, int bracket) {
    int end = text.partner(bracket);
    String inside = end < 0 ? "" : text.between(bracket + 1, end);
    return text.at(bracket).is("[") && inside.contains(";")
        || text.at(bracket).is("(")
            && inside.matches("(?s).*[(].*")
            && Arguments.commas(text, bracket).isEmpty()
            && !inside.contains(";");
  }
}
