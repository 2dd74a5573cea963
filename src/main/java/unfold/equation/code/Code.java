package unfold.equation.code;

import java.util.Set;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** The signs by which a text shows that it was pasted from a program. */
final class Code {
  static final Set<String> LIBRARIES =
      Set.of(
          "np",
          "numpy",
          "torch",
          "nn",
          "functional",
          "F",
          "tf",
          "math",
          "jnp",
          "jax",
          "self",
          "K",
          "keras",
          "backend",
          "lax",
          "ops",
          "scipy",
          "special");

  private static final Set<String> LINE_WORDS = Set.of("def", "for", "import", "return", "class");
  private static final Set<String> BEFORE = Set.of("prev", "tm1", "minus", "new", "next", "old");
  private static final Set<String> AFTER = Set.of("prev", "new", "next", "old");

  private Code() {}

  static boolean isIn(PastedText text) {
    for (int i = 0; i < text.size(); i++) {
      if (isSign(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(PastedText text, int at) {
    TextPiece piece = text.at(at);
    TextPiece next = text.at(at + 1);
    return switch (piece.kind()) {
      case WORD ->
          piece.isOneOf(LIBRARIES) && next.is(".") && text.at(at + 2).kind() == Kind.WORD
              || piece.isOneOf(LINE_WORDS) && next.isBlank() && beginsLine(text, at)
              || piece.isOneOf(BEFORE) && text.at(at - 1).is("_")
              || piece.isOneOf(AFTER) && next.is("_")
              || piece.is("T") && text.at(at - 1).is(".");
      case SIGN ->
          piece.is("**")
              || piece.is("@") && text.at(at - 1).isBlank() && next.isBlank()
              || piece.is("`") && next.is("`")
              || piece.is(">") && next.is(">");
      case COMMAND, NUMBER, BLANK, QUOTED, LINE_END -> false;
    };
  }

  private static boolean beginsLine(PastedText text, int at) {
    return text.at(text.skipBack(at - 1)).kind() == Kind.LINE_END;
  }
}
