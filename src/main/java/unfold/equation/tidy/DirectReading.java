package unfold.equation.tidy;

import java.util.List;
import unfold.equation.notation.PastedNotation;
import unfold.equation.notation.PastedNotations;
import unfold.equation.paste.Edit;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.syntax.PlainForm;
import unfold.equation.syntax.PlainForm.Piece;

/** The reading of a text whose notation from elsewhere has one meaning, as it stands. */
public final class DirectReading {
  /** Notation within notation, such as a fraction under a root, has its turn in a next round. */
  private static final int MOST_ROUNDS = 4;

  private DirectReading() {}

  /** The text as it is parsed; the same where it has no such notation or is too long. */
  public static PlainForm of(String text) {
    PlainForm plain = PlainForm.typed(text);
    if (!Tidy.isPossible(text)) {
      return plain;
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      PlainForm before = plain;
      for (PastedNotation notation : PastedNotations.DIRECT) {
        plain = without(notation, plain);
      }
      if (plain.text().equals(before.text())) {
        break;
      }
    }
    return plain;
  }

  private static PlainForm without(PastedNotation notation, PlainForm plain) {
    List<Edit> edits = notation.in(new Surroundings(new PastedText(plain.text())));
    return edits.isEmpty()
        ? plain
        : plain.with(edits.stream().map(it -> new Piece(it.start(), it.end(), it.text())).toList());
  }
}
