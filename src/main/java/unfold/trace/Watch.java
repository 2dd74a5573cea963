package unfold.trace;

/** Watches a long computation, and may end it. Asked on the computing thread, often. */
@FunctionalInterface
public interface Watch {
  /** Takes no notice, and ends nothing. */
  Watch NONE = _ -> true;

  /**
   * @param share of the work that is done, from 0 to 1
   * @return whether to go on
   */
  boolean goesOn(double share);
}
