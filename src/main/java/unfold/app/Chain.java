package unfold.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.app.Result.Wrong;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Wiring;
import unfold.data.Dataset;
import unfold.equation.Diagnostic;
import unfold.equation.DiagnosticText;
import unfold.equation.EquationSystem;
import unfold.equation.Equations;
import unfold.equation.Reading;
import unfold.equation.Settings;
import unfold.unfolding.Unfolding;

/** From a text to whatever a command asks for, each stage made only if it is asked for. */
final class Chain {
  private final Recurrence recurrence;
  private final Common options;
  private final Reading reading;

  Chain(Recurrence recurrence, Common options) {
    this.recurrence = recurrence;
    this.options = options;
    this.reading = Equations.read(recurrence.text(), Settings.of(options.settings()));
  }

  /**
   * @param argument what the command line names
   */
  static Result<Chain> of(String argument, Common options, Console console) {
    return Result.from(Recurrence.find(argument, List.of(), console))
        .map(it -> new Chain(it, options));
  }

  Recurrence recurrence() {
    return recurrence;
  }

  Result<EquationSystem> system() {
    return found(reading.system(), reading.diagnostics());
  }

  Result<Circuit> circuit(Grain grain) {
    return system()
        .then(system -> {
          Wiring wiring = Circuits.of(system, grain);
          return found(wiring.circuit(), wiring.diagnostics());
        });
  }

  /** All that is given, and the extents. */
  Result<Dataset> dataset() {
    return system()
        .then(system -> {
          Dataset.Loading loading = load(system);
          return found(loading.dataset(), loading.diagnostics());
        });
  }

  Result<Unfolding> unfolding(Grain grain) {
    return circuit(grain)
        .then(circuit -> dataset().map(given -> Unfolding.of(circuit, given.extents())));
  }

  private Dataset.Loading load(EquationSystem system) {
    return Dataset.load(system, recurrence.data(), options.seed(), options.extents());
  }

  /** All that can be said of the text and its data, in the order of the text. */
  List<Diagnostic> diagnostics() {
    Stream<Diagnostic> later =
        reading.system().stream()
            .flatMap(system ->
                Stream.concat(
                    Circuits.of(system, Grain.VARIABLES).diagnostics().stream(),
                    load(system).diagnostics().stream()));
    return Stream.concat(reading.diagnostics().stream(), later)
        .sorted(Diagnostic.IN_ORDER_OF_TEXT)
        .distinct()
        .toList();
  }

  /** A diagnostic as standard error shows it. */
  String print(Diagnostic diagnostic) {
    return new DiagnosticText(recurrence.label(), recurrence.text()).of(diagnostic);
  }

  private <T> Result<T> found(Optional<T> value, List<Diagnostic> diagnostics) {
    return value
        .map(Result::of)
        .orElseGet(() ->
            new Wrong<>(
                diagnostics.stream().filter(Diagnostic::isMistake).map(this::print).toList()));
  }
}
