package unfold.equation.reading;

import unfold.equation.SourceSpan;

/**
 * A stretch of a text that an editor colours in one way.
 *
 * @param word of a name or a function the one spelling it is known by, of all else what was typed
 */
public record Highlight(Kind kind, SourceSpan span, String word) {
  /** The kind of a highlighted stretch. */
  public enum Kind {
    /** A statement word, or a word of data and laws. */
    KEYWORD,
    /** A name of the file: a size, an axis, an input, a parameter, a variable. */
    NAME,
    /** A function of the language itself. */
    FUNCTION,
    NUMBER,
    STRING,
    COMMENT,
    OPERATOR,
    BRACKET
  }
}
