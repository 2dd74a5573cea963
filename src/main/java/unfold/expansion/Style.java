package unfold.expansion;

/** How an unfolded expression is written. */
public enum Style {
  /**
   * As nested calls: the file's own, or else each equation as f of the states it reads and of its
   * other indexed names.
   */
  F,
  /** With everything written out. */
  DEFINITION,
  /** As the function g of one step, with all it depends on as its arguments (Eq. 10.8). */
  G
}
