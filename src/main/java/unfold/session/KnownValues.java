package unfold.session;

import java.time.Duration;
import java.util.List;
import unfold.trace.Trace;

/** What is known of the numbers behind a picture. */
public sealed interface KnownValues {
  /** They are being computed, or what computes them is still being loaded. */
  record Awaited() implements KnownValues {}

  /**
   * @param traces one for each member of the minibatch
   * @param took the simulation alone, of all of them together
   */
  record Recorded(List<Trace> traces, Duration took) implements KnownValues {
    public Recorded {
      traces = List.copyOf(traces);
    }
  }

  /**
   * There are none.
   *
   * @param reason in the reader's words; a sentence without its full stop
   */
  record Absent(String reason) implements KnownValues {}
}
