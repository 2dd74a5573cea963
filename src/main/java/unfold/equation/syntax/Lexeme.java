package unfold.equation.syntax;

import unfold.equation.SourceSpan;

/** The smallest piece of a text that means something: a name, a number, a sign, a comment. */
public record Lexeme(Sort sort, String text, SourceSpan span) {
  /** What the piece is, before anything is known of the pieces around it. */
  public enum Sort {
    /** {@code param}, where it begins a line. */
    STATEMENT_WORD,
    NAME,
    NUMBER,
    /** A text in quotes, closed or not. */
    TEXT,
    BRACKET,
    COLON,
    ASSIGN,
    /** Every other sign. */
    OPERATOR,
    COMMENT,
    LINE_END,
    /** A character that means nothing in a recurrence. */
    UNKNOWN
  }
}
