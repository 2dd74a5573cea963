package unfold.session;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import unfold.equation.EquationSystem;
import unfold.trace.Trace;

/** The values behind a picture, as far as they are known. */
public sealed interface KnownValues {
  /** The state before anything is computed. */
  static KnownValues of(EquationSystem system) {
    return system.hasValues()
        ? new Awaited()
        : new Absent(SessionSentences.noValuesUntil(missing(system)));
  }

  private static String missing(EquationSystem system) {
    Stream<String> functions =
        system.functions().values().stream()
            .filter(it -> it.isAbstract())
            .map(it -> SessionMessages.isDefined(it.name()));
    Stream<String> inputs =
        system
            .inputs()
            .filter(it -> it.supply().isEmpty())
            .map(it -> SessionMessages.isGivenData(it.name()));
    return Stream.concat(functions, inputs)
        .findFirst()
        .orElseGet(SessionMessages::everyParameterIsGiven);
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
