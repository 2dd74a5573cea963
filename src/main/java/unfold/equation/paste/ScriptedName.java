package unfold.equation.paste;

import java.util.List;

/**
 * A name with all that is written below and above it.
 *
 * @param from the position of its first piece
 * @param to the position after its last script
 * @param base the name alone, with its accents: {@code h_tilde}
 * @param below the scripts below, without blanks and braces, each in turn
 * @param above the scripts above, likewise
 * @param bracket the position of the bracket that follows without a blank, or -1
 */
public record ScriptedName(
    int from, int to, String base, List<String> below, List<String> above, int bracket) {
  public ScriptedName {
    below = List.copyOf(below);
    above = List.copyOf(above);
  }

  /** The name with what is below it, as a plain text would hold it: {@code W_f_ih}. */
  public String plain() {
    return below.isEmpty() ? base : base + "_" + String.join("_", below);
  }
}
