package unfold.equation.tidy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import unfold.equation.TextEdit;
import unfold.equation.notation.PastedNotations;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;

/**
 * Writes a pasted text as the language page would write it. A line in which no notation from
 * elsewhere is found stays as it is, to the blank. The time grows with the length of the text.
 */
public final class Tidy {
  /** The longest text that is tidied, in characters: more is no recurrence. */
  public static final int LONGEST = 200_000;

  private static final int MOST_ROUNDS = 6;

  private Tidy() {}

  /** Whether a text is short enough to be tidied. */
  public static boolean isPossible(String text) {
    return text.length() <= LONGEST;
  }

  /**
   * Tidies a text; one that is longer than {@link #LONGEST} is left as it is. What it gives is
   * tidied to itself.
   */
  public static Tidied of(String text) {
    if (!isPossible(text)) {
      return new Tidied(text, List.of());
    }
    Map<String, Integer> done = new LinkedHashMap<>();
    Set<String> plain = text.lines().collect(Collectors.toSet());
    String now = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String before = now;
      now = LineLayout.of(round(now, done), plain);
      if (now.equals(before)) {
        break;
      }
    }
    return new Tidied(now, done.entrySet().stream().map(Tidy::change).toList());
  }

  private static String round(String text, Map<String, Integer> done) {
    String now = text;
    Surroundings read = new Surroundings(new PastedText(now));
    for (PastedNotation notation : PastedNotations.ALL) {
      List<TextEdit> edits = notation.in(read);
      if (!edits.isEmpty()) {
        now = TextEdit.all(edits, now);
        read = new Surroundings(new PastedText(now));
        done.merge(notation.remedy(), edits.size(), Integer::sum);
      }
    }
    return now;
  }

  private static TextChange change(Map.Entry<String, Integer> done) {
    return new TextChange(done.getKey(), done.getValue());
  }
}
