package unfold.equation.tidy;

import java.util.List;
import java.util.regex.Pattern;
import unfold.equation.TextEdit;
import unfold.equation.notation.PastedNotations;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.syntax.PlainForm;

/** The reading of a text whose notation from elsewhere has one meaning, as it stands. */
public final class DirectReading {
  /** Notation within notation, such as a fraction under a root, has its turn in a next round. */
  private static final int MOST_ROUNDS = 4;

  private static final Pattern DOUBTFUL =
      Pattern.compile("\\\\q?quad|\\\\otimes|⊗|(?:\\t| {3})\\h*\\([0-9.]+[a-z]?\\)");

  private DirectReading() {}

  /**
   * Whether a text holds a sign that can be read as it stands and has another meaning in print:
   * what stands beside an equation would be a factor.
   */
  public static boolean isDoubtful(String text) {
    return DOUBTFUL.matcher(text).find();
  }

  /** The text as it is parsed; the same where it has no such notation or is too long. */
  public static PlainForm of(String text) {
    PlainForm plain = PlainForm.typed(text);
    if (!Tidy.isPossible(text)) {
      return plain;
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      PlainForm before = plain;
      plain = round(plain);
      if (plain == before) {
        break;
      }
    }
    return plain;
  }

  private static PlainForm round(PlainForm before) {
    PlainForm plain = before;
    Surroundings read = surroundings(plain);
    for (PastedNotation notation : PastedNotations.DIRECT) {
      List<TextEdit> edits = notation.in(read);
      if (!edits.isEmpty()) {
        plain = plain.with(edits);
        read = surroundings(plain);
      }
    }
    return plain;
  }

  private static Surroundings surroundings(PlainForm plain) {
    return new Surroundings(new PastedText(plain.text()));
  }
}
