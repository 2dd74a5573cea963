package unfold.equation;

import java.util.List;

/**
 * What a name stands for, known before any right side has been read.
 *
 * @param axes what it is indexed by, none for one value
 * @param span the name where it is declared
 */
record Declaration(String name, Kind kind, List<String> axes, SourceSpan span) {
  enum Kind {
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

  Declaration {
    axes = List.copyOf(axes);
  }

  boolean isIndexed() {
    return !axes.isEmpty();
  }
}
