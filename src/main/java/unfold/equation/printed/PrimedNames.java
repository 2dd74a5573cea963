package unfold.equation.printed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.PastedText.Line;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece.Kind;

/** Names with a prime, where a line gives one: {@code h'(t) = …} gives {@code h_prime(t)}. */
final class PrimedNames implements PastedNotation {
  @Override
  public String remedy() {
    return PrintedMessages.primes();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    if (text.text().indexOf('\'') < 0
        && text.text().indexOf('′') < 0
        && !text.text().contains("\\prime")) {
      return List.of();
    }
    Set<String> given = new HashSet<>();
    read.lines().forEach(line -> head(text, line, given));
    List<TextEdit> edits = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      int end = primeEnd(text, at);
      if (end > 0 && given.contains(text.at(at).text()) && text.at(end).is("(")) {
        edits.add(new TextEdit(text.at(at).end(), text.at(end).start(), "_prime"));
      }
    }
    return edits;
  }

  private static void head(PastedText text, Line line, Set<String> given) {
    int end = primeEnd(text, line.from());
    if (end > 0 && line.equals() > end && text.at(end).is("(")) {
      given.add(text.at(line.from()).text());
    }
  }

  /** The position after a name and its prime; -1 where there is none. */
  private static int primeEnd(PastedText text, int name) {
    if (text.at(name).kind() != Kind.WORD) {
      return -1;
    }
    if (text.at(name + 1).is("'") || text.at(name + 1).is("′")) {
      return name + 2;
    }
    if (!text.at(name + 1).is("^")) {
      return -1;
    }
    int script = name + 2;
    int close = text.at(script).is("{") ? text.partner(script) : script;
    boolean prime = close > 0 && text.dense(script, close + 1).matches("\\{?\\\\prime}?");
    return prime ? close + 1 : -1;
  }
}
