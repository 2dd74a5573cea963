package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.RaisedLetters;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece.Kind;

/** Small letters below and above the line: {@code hₜ₋₁}, {@code h⁽ᵗ⁾}. */
final class UnicodeScripts implements PastedNotation {
  @Override
  public String remedy() {
    return NotationMessages.unicodeScripts();
  }

  @Override
  public List<TextEdit> in(Surroundings text) {
    PastedText pieces = text.text();
    if (!RaisedLetters.areIn(pieces.text())) {
      return List.of();
    }
    List<TextEdit> edits = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.at(i).kind() == Kind.QUOTED) {
        addRuns(pieces.text(), from, pieces.at(i).start(), edits);
        from = pieces.at(i).end();
      }
    }
    return edits;
  }

  private static void addRuns(String text, int from, int to, List<TextEdit> edits) {
    Matcher runs = RaisedLetters.runs(text).region(from, to);
    while (runs.find()) {
      edits.add(new TextEdit(runs.start(), runs.end(), RaisedLetters.inBraces(runs.group())));
    }
  }
}
