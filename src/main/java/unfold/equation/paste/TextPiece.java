package unfold.equation.paste;

import java.util.Set;

/** A piece of a pasted text: a word, a TeX command, a number, a sign, a blank or a comment. */
public record TextPiece(Kind kind, String text, int start) {
  /** The kind of a piece, as far as it shows without its neighbours. */
  public enum Kind {
    WORD,
    COMMAND,
    NUMBER,
    SIGN,
    BLANK,
    /** A string, a comment or a whole heading, in which nothing is tidied. */
    QUOTED,
    LINE_END
  }

  public int end() {
    return start + text.length();
  }

  public boolean is(String sign) {
    return text.equals(sign);
  }

  public boolean isOneOf(Set<String> signs) {
    return signs.contains(text);
  }

  /** Whether a factor of a product may begin with it, a number aside. */
  public boolean beginsFactor() {
    return kind == Kind.WORD || kind == Kind.COMMAND || is("(");
  }

  /** Whether a factor of a product may end with it. */
  public boolean endsFactor() {
    return kind == Kind.WORD || kind == Kind.NUMBER || is(")") || is("]") || is("}");
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }
}
