package unfold.trace;

import java.util.List;
import unfold.equation.Diagnostic;

/** What came of simulating. */
public sealed interface Simulation {
  /**
   * @param traces one for each member of the minibatch
   */
  record Finished(List<Trace> traces) implements Simulation {
    public Finished {
      traces = List.copyOf(traces);
    }

    /** Of the first member. */
    public Trace trace() {
      return traces.getFirst();
    }
  }

  /** It would not fit, or holds what is not simulated yet. */
  record Refused(List<Diagnostic> mistakes) implements Simulation {
    public Refused {
      mistakes = List.copyOf(mistakes);
    }
  }

  /** Whoever watched it did not let it go on. */
  record Stopped() implements Simulation {}
}
