package unfold.equation;

import java.util.Comparator;
import java.util.List;
import unfold.result.Excerpt;

/**
 * A mistake in a text or a note on it, with the place and with mends. Its message and the labels of
 * its mends are excerpts, as what they quote may be of any length.
 *
 * @param message one or two sentences in the reader's words
 * @param mends replacements that would put it right, the likeliest first; of more than ten the rest
 *     are left out
 */
public record Diagnostic(Severity severity, SourceSpan span, String message, List<Mend> mends) {
  public static final Comparator<Diagnostic> IN_ORDER_OF_TEXT =
      Comparator.comparingInt((Diagnostic d) -> d.span().start()).thenComparing(d -> d.severity());

  private static final int MOST_MENDS = 10;

  public Diagnostic {
    message = Excerpt.of(message);
    mends = mends.stream().limit(MOST_MENDS).toList();
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
  public record Mend(String label, SourceSpan span, String replacement) {
    public Mend {
      label = Excerpt.of(label);
    }
  }

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
