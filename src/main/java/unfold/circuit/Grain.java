package unfold.circuit;

/** The granularity of a circuit. Shared parameters are nodes in the operations grain only. */
public enum Grain {
  /** A node for each input, target and variable: the figures of the book. */
  VARIABLES,
  /** A node for each product, sum and function, too: a computational graph. */
  OPERATIONS
}
