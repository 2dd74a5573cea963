package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.RaisedLetters;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece.Kind;

/**
 * Small letters below and above the line: {@code hₜ₋₁}, {@code h⁽ᵗ⁾}. Below an axis is an index, as
 * no one types it for anything else, and 0 the start of what has an index elsewhere.
 */
final class UnicodeScripts implements PastedNotation {
  private static final Pattern INDEX = Pattern.compile("[a-z]([+-][0-9]+)?");

  @Override
  public String remedy() {
    return PrintedMessages.unicodeScripts();
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
        addRuns(text, from, pieces.at(i).start(), edits);
        from = pieces.at(i).end();
      }
    }
    return edits;
  }

  private static void addRuns(Surroundings read, int from, int to, List<TextEdit> edits) {
    String text = read.text().text();
    Matcher runs = RaisedLetters.runs(text).region(from, to);
    while (runs.find()) {
      edits.add(new TextEdit(runs.start(), runs.end(), written(read, runs)));
    }
  }

  private static String written(Surroundings read, Matcher run) {
    String script = RaisedLetters.inBraces(run.group());
    String inside = script.substring(2, script.length() - 1);
    boolean index =
        script.startsWith("_")
            && (INDEX.matcher(inside).matches() && read.axes().of(inside).isPresent()
                || inside.equals("0") && isTimed(read, run.start()));
    return index ? "(" + inside + ")" : script;
  }

  /** Whether a step stands below the same name elsewhere. */
  private static boolean isTimed(Surroundings read, int end) {
    String text = read.text().text();
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && text.contains(text.substring(start, end) + "ₜ");
  }
}
