package unfold.expansion;

/** The way an unfolded expression is written. */
public enum Style {
  /**
   * Nested calls: the text's own, or else each equation as f of the states it reads and of its
   * other indexed names.
   */
  F,
  /** The definitions, with everything written out. */
  DEFINITION,
  /**
   * The function g of one step, with all that an instance depends on as its arguments (Eq. 10.8).
   */
  G
}
