package unfold.equation.code;

import java.util.List;
import unfold.equation.paste.PastedNotation;

/** The notations of programs, by when they have their turn. */
public final class CodeNotations {
  /** Times in square brackets and in names, of which a reader is asked. */
  public static final PastedNotation TIMES = new CodeTimes();

  /** Words of libraries, which mean nothing else. */
  public static final PastedNotation WORDS = new CodeWords();

  /** What parts equations from the program around them. */
  public static final List<PastedNotation> FIRST =
      List.of(new CodeDefinitions(), TIMES, new CodeLines());

  /** Products as calls, and remainders. */
  public static final List<PastedNotation> OPERATIONS =
      List.of(new CodeProducts(), new Remainders());

  private CodeNotations() {}
}
