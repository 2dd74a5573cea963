package unfold.view;

import java.time.Duration;
import java.util.Locale;
import unfold.session.Outcome;
import unfold.session.Values;

/** What was computed, in a line: {@code seed 1 · 5 states recorded in 0.3 ms}. */
final class Account {
  private Account() {}

  static String of(Outcome.Unfolded unfolded) {
    return switch (unfolded.values()) {
      case Values.Awaited _ -> "the numbers are being computed …";
      case Values.Absent(String reason) -> reason;
      case Values.Recorded(_, Duration took) ->
          "seed %d · %s recorded in %s"
              .formatted(unfolded.document().seed(), states(unfolded), time(took));
    };
  }

  private static String states(Outcome.Unfolded unfolded) {
    int steps =
        unfolded.picture().minibatch().members().stream()
            .mapToInt(it -> unfolded.picture().axis().map(it.extents()::last).orElse(1))
            .sum();
    int states = Math.max(1, unfolded.picture().circuit().states().size()) * steps;
    return states == 1 ? "1 state" : "%,d states".formatted(states);
  }

  private static String time(Duration took) {
    double millis = took.toNanos() / 1e6;
    return millis < 1000
        ? String.format(Locale.ROOT, "%.1f ms", millis)
        : String.format(Locale.ROOT, "%.1f s", millis / 1000);
  }
}
