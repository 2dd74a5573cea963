package unfold.trace;

/** Watches a long computation, and may end it. Asked on the computing thread, often. */
@FunctionalInterface
public interface ProgressMonitor {
  /** A monitor that takes no notice and ends nothing. */
  ProgressMonitor NONE = _ -> true;

  /**
   * Tells the progress and asks whether to go on.
   *
   * @param share of the work that is done, from 0 to 1
   * @return whether to go on
   */
  boolean goesOn(double share);
}
