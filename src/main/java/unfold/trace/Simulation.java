package unfold.trace;

import java.util.List;
import unfold.equation.Diagnostic;

/** The result of a simulation. */
public sealed interface Simulation {
  /**
   * A simulation that came to its end.
   *
   * @param traces one for each member of the minibatch
   */
  record Finished(List<Trace> traces) implements Simulation {
    public Finished {
      traces = List.copyOf(traces);
    }

    /** The trace of the first member. */
    public Trace trace() {
      return traces.getFirst();
    }
  }

  /** A simulation that was not made, because it would not fit or is not possible yet. */
  record Refused(List<Diagnostic> mistakes) implements Simulation {
    public Refused {
      mistakes = List.copyOf(mistakes);
    }
  }

  /** A simulation that its monitor did not let go on. */
  record Stopped() implements Simulation {}
}
