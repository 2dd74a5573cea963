package unfold.session;

import java.time.Duration;
import unfold.trace.Trace;

/** What is known of the numbers behind a picture. */
public sealed interface Values {
  /** They are being computed, or what computes them is still being loaded. */
  record Awaited() implements Values {}

  /**
   * @param took the simulation alone
   */
  record Recorded(Trace trace, Duration took) implements Values {}

  /**
   * There are none.
   *
   * @param reason in the reader's words; a sentence without its full stop
   */
  record Absent(String reason) implements Values {}
}
