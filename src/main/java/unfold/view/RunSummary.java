package unfold.view;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import unfold.circuit.Node.VariableNode;
import unfold.equation.Extents;
import unfold.session.Drawing;
import unfold.session.KnownValues;
import unfold.session.Outcome;

/** What was computed, in a line: {@code seed 1 · 5 states recorded in 0.3 ms}. */
final class RunSummary {
  private RunSummary() {}

  static String of(Outcome.Unfolded unfolded) {
    return switch (unfolded.values()) {
      case KnownValues.Awaited _ -> "the numbers are being computed …";
      case KnownValues.Absent(String reason) -> reason;
      case KnownValues.Recorded(_, Duration took) ->
          "seed %d · %s recorded in %s"
              .formatted(unfolded.document().seed(), states(unfolded), time(took));
    };
  }

  private static String states(Outcome.Unfolded unfolded) {
    long states =
        unfolded.picture().minibatch().members().stream()
            .mapToLong(member -> states(unfolded.picture(), member.extents()))
            .sum();
    return states == 1 ? "1 state" : "%,d states".formatted(states);
  }

  /** Without what is given before the first step, and one a step where nothing is a state. */
  private static long states(Drawing picture, Extents extents) {
    List<VariableNode> states = picture.circuit().states();
    return states.isEmpty()
        ? picture.axis().map(extents::last).orElse(1)
        : states.stream().mapToLong(state -> extents.places(state.axes())).sum();
  }

  private static String time(Duration took) {
    double millis = took.toNanos() / 1e6;
    return millis < 1000
        ? String.format(Locale.ROOT, "%.1f ms", millis)
        : String.format(Locale.ROOT, "%.1f s", millis / 1000);
  }
}
