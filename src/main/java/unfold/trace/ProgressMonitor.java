package unfold.trace;

/** Watches a long computation, and may end it. Asked on the computing thread, often. */
@FunctionalInterface
public interface ProgressMonitor {
  /** Takes no notice, and ends nothing. */
  ProgressMonitor NONE = _ -> true;

  /**
   * @param share of the work that is done, from 0 to 1
   * @return whether to go on
   */
  boolean goesOn(double share);
}
