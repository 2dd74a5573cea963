package unfold.equation.syntax;

import unfold.equation.SourceSpan;

/** The smallest piece of a text that means something: a name, a number, a sign, a comment. */
public record Lexeme(Sort sort, String text, SourceSpan span) {
  /** The kind of a lexeme, as far as it shows without its neighbours. */
  public enum Sort {
    /** A word such as {@code param} that begins a statement. */
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
