package unfold.equation.tidy;

import java.util.Set;

/** A piece of a pasted text: a word, a TeX command, a number, a sign, a blank or a comment. */
record Piece(Kind kind, String text, int start) {
  /** The kind of a piece, as far as it shows without its neighbours. */
  enum Kind {
    WORD,
    COMMAND,
    NUMBER,
    SIGN,
    BLANK,
    /** A string, a comment or a whole heading, in which nothing is tidied. */
    QUOTED,
    LINE_END
  }

  int end() {
    return start + text.length();
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  boolean isOneOf(Set<String> signs) {
    return signs.contains(text);
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }
}
