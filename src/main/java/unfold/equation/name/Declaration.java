package unfold.equation.name;

import java.util.List;
import unfold.equation.SourceSpan;

/**
 * The declaration of a name, known before any right side is read.
 *
 * @param axes the axes it is indexed by, none for one value
 * @param span the name where it is declared
 */
public record Declaration(String name, Kind kind, List<String> axes, SourceSpan span) {
  public enum Kind {
    SIZE,
    ALPHABET,
    AXIS,
    INPUT,
    PARAMETER,
    VARIABLE,
    FUNCTION,
    /** Declared by a line with a mistake in it: nothing more is said about its uses. */
    BROKEN
  }

  public Declaration {
    axes = List.copyOf(axes);
  }

  public boolean isIndexed() {
    return !axes.isEmpty();
  }
}
