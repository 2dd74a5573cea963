package unfold.equation.tidy;

import java.util.List;

/**
 * A text as the language page would write it, with what was done to it.
 *
 * @param changes one for each kind, in the order in which they were made; empty for a plain text
 */
public record Tidied(String text, List<TextChange> changes) {
  public Tidied {
    changes = List.copyOf(changes);
  }
}
