package unfold.trace.program;

/** Finds a number at a point that is no multiple of its indices, such as a child in a tree. */
@FunctionalInterface
public interface Lookup {
  /**
   * The number at a point.
   *
   * @param point the index on each axis; must not be changed
   */
  int at(int[] point);
}
