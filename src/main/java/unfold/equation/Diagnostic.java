package unfold.equation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
   * A change of the text that puts a mistake right, at one place or at many.
   *
   * @param label the effect of the mend, for a menu or a hover
   * @param replacements in the order of the text, none over another
   */
  public record Mend(String label, List<Replacement> replacements) {
    public Mend {
      label = Excerpt.of(label);
      replacements = List.copyOf(replacements);
    }

    /** A mend of one place. */
    public Mend(String label, SourceSpan span, String replacement) {
      this(label, List.of(new Replacement(span, replacement)));
    }

    /** Whether the text is long enough to hold every place that it changes. */
    public boolean fits(String text) {
      return replacements.stream().allMatch(it -> it.span().end() <= text.length());
    }

    /** The text with every place changed; it must be as long as the one that was read. */
    public String appliedTo(String text) {
      StringBuilder changed = new StringBuilder(text);
      for (Replacement it : replacements.reversed()) {
        changed.replace(it.span().start(), it.span().end(), it.text());
      }
      return changed.toString();
    }
  }

  /**
   * A piece of text in place of another.
   *
   * @param span the text that it replaces; empty where it only inserts
   */
  public record Replacement(SourceSpan span, String text) {}

  public static Diagnostic mistake(SourceSpan span, String message, Mend... mends) {
    return new Diagnostic(Severity.MISTAKE, span, message, List.of(mends));
  }

  public static Diagnostic note(SourceSpan span, String message, Mend... mends) {
    return new Diagnostic(Severity.NOTE, span, message, List.of(mends));
  }

  /** The same diagnostic with a further mend. */
  public Diagnostic with(Mend mend) {
    return new Diagnostic(
        severity, span, message, Stream.concat(mends.stream(), Stream.of(mend)).toList());
  }

  public boolean isMistake() {
    return severity == Severity.MISTAKE;
  }
}
