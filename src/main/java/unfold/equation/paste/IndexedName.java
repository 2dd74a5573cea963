package unfold.equation.paste;

/**
 * A name with its indices as they are to be read.
 *
 * @param typed the name as it stands there
 * @param to the position after all that is read
 * @param name the name with its labels: {@code W_f}
 * @param isIndexed whether an index belongs to it
 * @param written the name with its indices as this language writes them
 * @param way the way in which its indices are written
 */
public record IndexedName(
    ScriptedName typed, int to, String name, boolean isIndexed, String written, Way way) {
  /** A way of writing indices. */
  public enum Way {
    /** As here, but for the letters and brackets. */
    PLAIN,
    BELOW,
    ABOVE,
    LAYER_ABOVE,
    TWO_TIMES
  }

  public int from() {
    return typed.from();
  }
}
