package unfold.equation.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;
import unfold.equation.Spelling;
import unfold.equation.syntax.SyntaxMessages;

/**
 * Recognises indices typed as subscripts: {@code h_t} and {@code h_{t-1}} for {@code h(t)} and
 * {@code h(t-1)}.
 */
public final class Subscripts {
  private static final Pattern SUBSCRIPT = Pattern.compile("(.+?)_\\{?\\s*((\\p{L}\\w*)[^{}]*)}?");

  private Subscripts() {}

  /** The mistake of a subscript that begins with an axis; empty for every other name. */
  public static Optional<Diagnostic> mend(
      String typed, SourceSpan span, Declarations declarations) {
    Matcher parts = SUBSCRIPT.matcher(typed);
    if (!parts.matches() || !declarations.isAxis(Spelling.canonical(parts.group(3)))) {
      return Optional.empty();
    }
    String meant = parts.group(1) + "(" + parts.group(2).strip() + ")";
    return Optional.of(
        Diagnostic.mistake(
            span,
            NameMessages.indexInSubscript(meant),
            new Diagnostic.Mend(SyntaxMessages.write(meant), span, meant)));
  }
}
