package unfold.equation.tidy;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.Diagnostic.Replacement;
import unfold.equation.TextEdit;
import unfold.equation.notation.PastedNotations;
import unfold.equation.paste.PastedNotation;
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
      List<TextEdit> edits = notation.in(read);
      if (!edits.isEmpty()) {
        mends.add(mend(notation.remedy(), edits, source));
      }
    }
    return mends;
  }

  private static Mend mend(String remedy, List<TextEdit> edits, SourceText source) {
    long places = edits.stream().filter(it -> it.start() < it.end()).count();
    return new Mend(
        TidyMessages.everywhere(remedy, (int) places),
        edits.stream()
            .map(it -> new Replacement(source.span(it.start(), it.end()), it.text()))
            .toList());
  }

  /** The mend that tidies the lines of a text; it replaces nothing where the text is plain. */
  public static Mend ofAll(SourceText source) {
    TextEdit all = TextEdit.between(source.text(), Tidy.of(source.text()).text());
    Replacement whole = new Replacement(source.span(all.start(), all.end()), all.text());
    return new Mend(TidyMessages.tidyAll(), all.isEmpty() ? List.of() : List.of(whole));
  }
}
