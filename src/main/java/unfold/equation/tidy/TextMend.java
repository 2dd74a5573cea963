package unfold.equation.tidy;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.Diagnostic.Replacement;
import unfold.equation.notation.PastedNotation;
import unfold.equation.notation.PastedNotations;
import unfold.equation.paste.Edit;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.syntax.SourceText;

/** The mends that write one notation of a text, or all of it, as the language has it. */
public final class TextMend {
  private TextMend() {}

  /** A mend for each notation that stands in the text and has a meaning only by custom. */
  public static List<Mend> ofNotations(SourceText source) {
    Surroundings read = new Surroundings(new PastedText(source.text()));
    List<Mend> mends = new ArrayList<>();
    for (PastedNotation notation : PastedNotations.ASKED) {
      List<Edit> edits = notation.in(read);
      if (!edits.isEmpty()) {
        mends.add(mend(notation.remedy(), edits, source));
      }
    }
    return mends;
  }

  private static Mend mend(String remedy, List<Edit> edits, SourceText source) {
    long places = edits.stream().filter(it -> it.start() < it.end()).count();
    return new Mend(
        TidyMessages.everywhere(remedy, (int) places),
        edits.stream()
            .map(it -> new Replacement(source.span(it.start(), it.end()), it.text()))
            .toList());
  }

  /** The mend that tidies the lines of a text; it replaces nothing where the text is plain. */
  public static Mend ofAll(SourceText source) {
    String before = source.text();
    String after = Tidy.of(before).text();
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    Replacement all =
        new Replacement(
            source.span(head, before.length() - tail),
            after.substring(head, after.length() - tail));
    return new Mend(TidyMessages.tidyAll(), before.equals(after) ? List.of() : List.of(all));
  }
}
