package unfold.equation;

import java.util.Comparator;
import java.util.List;

/**
 * A mistake in a text or a note on it, with the place and with mends.
 *
 * @param message one or two sentences in the reader's words
 * @param mends replacements that would put it right, the likeliest first
 */
public record Diagnostic(Severity severity, SourceSpan span, String message, List<Mend> mends) {
  public static final Comparator<Diagnostic> IN_ORDER_OF_TEXT =
      Comparator.comparingInt((Diagnostic d) -> d.span().start()).thenComparing(d -> d.severity());

  public Diagnostic {
    mends = List.copyOf(mends);
  }

  /**
   * The severity of a diagnostic: a mistake keeps the text from being unfolded, a note does not.
   */
  public enum Severity {
    MISTAKE,
    NOTE
  }

  /**
   * A replacement of text that puts a mistake right.
   *
   * @param label the effect of the mend, for a menu or a hover
   * @param span the text that it replaces; empty where it only inserts
   */
  public record Mend(String label, SourceSpan span, String replacement) {}

  public static Diagnostic mistake(SourceSpan span, String message, Mend... mends) {
    return new Diagnostic(Severity.MISTAKE, span, message, List.of(mends));
  }

  public static Diagnostic note(SourceSpan span, String message, Mend... mends) {
    return new Diagnostic(Severity.NOTE, span, message, List.of(mends));
  }

  public boolean isMistake() {
    return severity == Severity.MISTAKE;
  }
}
