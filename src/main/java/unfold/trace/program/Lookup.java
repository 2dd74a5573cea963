package unfold.trace.program;

/** Finds a number at a point that no multiples of its indices tell: below a tree's node, say. */
@FunctionalInterface
public interface Lookup {
  /**
   * @param point the index on each axis; must not be changed
   */
  int at(int[] point);
}
