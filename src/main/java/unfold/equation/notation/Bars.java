package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.PastedText.Line;
import unfold.equation.paste.Surroundings;

/** Bars around a value: {@code |a|} is its absolute value, {@code \|a\|} its norm. */
final class Bars implements PastedNotation {
  @Override
  public String remedy() {
    return NotationMessages.bars();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    read.lines().forEach(line -> pair(text, line, edits));
    return edits;
  }

  /** Takes bars by twos from the left, and none where one would be left over. */
  private static void pair(PastedText text, Line line, List<TextEdit> edits) {
    List<Integer> bars = new ArrayList<>();
    for (int at = line.from(); at < line.to(); at++) {
      if (isBar(text, at)) {
        bars.add(at);
      }
    }
    if (bars.isEmpty()
        || bars.size() % 2 != 0
        || line.equals() < 0
        || bars.getFirst() < line.equals()) {
      return;
    }
    for (int i = 0; i < bars.size(); i += 2) {
      int open = bars.get(i);
      int close = bars.get(i + 1);
      String function = text.at(open).is("|") ? "abs(" : "norm(";
      edits.add(new TextEdit(text.at(open).start(), text.at(open).end(), function));
      edits.add(new TextEdit(text.at(close).start(), text.at(close).end(), ")"));
    }
  }

  private static boolean isBar(PastedText text, int at) {
    return text.at(at).is("|") || text.at(at).is("\\|") || text.at(at).is("‖");
  }
}
