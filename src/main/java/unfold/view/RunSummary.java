package unfold.view;

import java.time.Duration;
import java.util.List;
import unfold.circuit.Node.VariableNode;
import unfold.equation.Extents;
import unfold.session.Drawing;
import unfold.session.KnownValues;
import unfold.session.Outcome;

/** The summary of a run in a line: {@code seed 1 · 5 states recorded in 0.3 ms}. */
final class RunSummary {
  private RunSummary() {}

  static String of(Outcome.Unfolded unfolded) {
    return switch (unfolded.values()) {
      case KnownValues.Awaited _ -> WindowMessages.awaited();
      case KnownValues.Absent(String reason) -> reason;
      case KnownValues.Recorded(_, Duration took) ->
          WindowMessages.recorded(unfolded.document().seed(), states(unfolded), time(took));
    };
  }

  private static String states(Outcome.Unfolded unfolded) {
    boolean none = unfolded.picture().circuit().states().isEmpty();
    long states =
        unfolded.picture().minibatch().members().stream()
            .mapToLong(member -> states(unfolded.picture(), member.extents()))
            .sum();
    return none ? WindowMessages.steps(states) : WindowMessages.states(states);
  }

  /**
   * The number of states without those given before the first step; one a step if there are none.
   */
  private static long states(Drawing picture, Extents extents) {
    List<VariableNode> states = picture.circuit().states();
    return states.isEmpty()
        ? picture.axis().map(extents::last).orElse(1)
        : states.stream().mapToLong(state -> extents.places(state.axes())).sum();
  }

  private static String time(Duration took) {
    double millis = took.toNanos() / 1e6;
    return millis < 1000
        ? WindowMessages.milliseconds(millis)
        : WindowMessages.seconds(millis / 1000);
  }
}
