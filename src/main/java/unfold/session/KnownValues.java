package unfold.session;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import unfold.equation.EquationSystem;
import unfold.trace.Trace;

/** What is known of the numbers behind a picture. */
public sealed interface KnownValues {
  /** What is known before anything is computed. */
  static KnownValues of(EquationSystem system) {
    return system.hasValues() ? new Awaited() : new Absent("No values until " + missing(system));
  }

  private static String missing(EquationSystem system) {
    Stream<String> functions =
        system.functions().values().stream()
            .filter(it -> it.isAbstract())
            .map(it -> it.name() + " is defined");
    Stream<String> inputs =
        system.inputs().filter(it -> it.supply().isEmpty()).map(it -> it.name() + " is given data");
    return Stream.concat(functions, inputs).findFirst().orElse("every parameter is given a value");
  }

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
