package unfold.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import unfold.export.Run;
import unfold.figure.FigureOptions;
import unfold.figure.Scene;
import unfold.layout.CircuitLayout;
import unfold.layout.IndexMode;
import unfold.schedule.Schedule;
import unfold.trace.Trace;
import unfold.unfolding.Unfolding;

/** From a text to whatever a command asks for, each stage made only if it is asked for. */
final class Chain {
  private final Recurrence recurrence;
  private final Common options;
  private final Reading reading;
  // files are read once, or the parts of one answer could be of different data
  private Dataset.@Nullable Loading loaded;

  /**
   * @param folder what the files named by options are relative to
   */
  Chain(Recurrence recurrence, Common options, Path folder) {
    this.recurrence = recurrence;
    this.options = options;
    this.reading = Equations.read(recurrence.text(), recurrence.settings(options.settings(folder)));
  }

  /**
   * @param argument what the command line names
   */
  static Result<Chain> of(String argument, Common options, Console console) {
    return Result.from(Recurrence.find(argument, List.of(), console))
        .map(it -> new Chain(it, options, console.folder()));
  }

  /** What a reader calls it. */
  String title() {
    return reading.system().flatMap(EquationSystem::title).orElse(recurrence.label());
  }

  Recurrence recurrence() {
    return recurrence;
  }

  /** Whether nothing is to be said of work under way. */
  boolean isQuiet() {
    return options.quiet();
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

  /** The unfolding that can be computed, and when each part of it is. */
  Result<Schedule> schedule(Grain grain) {
    return schedule(grain, IndexMode.NUMBERS);
  }

  private Result<Schedule> schedule(Grain grain, IndexMode index) {
    return unfolding(grain)
        .map(index::of)
        .then(unfolding -> {
          List<Diagnostic> mistakes = Schedule.mistakes(unfolding);
          return mistakes.isEmpty() ? Result.of(Schedule.of(unfolding)) : wrong(mistakes);
        });
  }

  /** What figures are made of, with the values of a trace if there is one. */
  Result<Scene> scene(Grain grain, FigureOptions figure, Optional<Trace> trace) {
    return schedule(grain, figure.index())
        .map(it -> Scene.of(it, CircuitLayout.of(it.unfolding().circuit()), trace, figure));
  }

  /** What figures are taken away of. */
  Result<Run> run() {
    Settings typed = recurrence.settings(options.typedSettings());
    return dataset()
        .map(given -> new Run(title(), recurrence.text(), typed, given.extents(), seed()));
  }

  /** A value for everything, with progress on a terminal. */
  Result<Trace> trace(Console console) {
    return new Computing(this, options, console).trace();
  }

  private Dataset.Loading load(EquationSystem system) {
    Dataset.Loading known = loaded;
    if (known == null) {
      Map<String, Integer> extents = recurrence.extents(options.extents());
      known = Dataset.load(system, recurrence.data(), seed(), extents);
      loaded = known;
    }
    return known;
  }

  private long seed() {
    return recurrence.seed(options.seed());
  }

  /** All that can be said of the text and its data, in the order of the text. */
  List<Diagnostic> diagnostics() {
    Stream<Diagnostic> later = reading.system().stream().flatMap(this::diagnostics);
    return Stream.concat(reading.diagnostics().stream(), later)
        .sorted(Diagnostic.IN_ORDER_OF_TEXT)
        .distinct()
        .toList();
  }

  private Stream<Diagnostic> diagnostics(EquationSystem system) {
    Wiring wiring = Circuits.of(system, Grain.VARIABLES);
    Dataset.Loading loading = load(system);
    Stream<Diagnostic> unfolded =
        wiring.circuit().stream()
            .flatMap(circuit ->
                loading.dataset().stream().map(it -> Unfolding.of(circuit, it.extents())))
            .flatMap(unfolding -> Schedule.mistakes(unfolding).stream());
    return Stream.of(wiring.diagnostics().stream(), loading.diagnostics().stream(), unfolded)
        .flatMap(it -> it);
  }

  /** A diagnostic as standard error shows it; what was set from outside has no line to show. */
  String print(Diagnostic diagnostic) {
    return diagnostic.span().length() == 0 && diagnostic.span().start() == 0
        ? "%s: %s".formatted(recurrence.label(), diagnostic.message())
        : new DiagnosticText(recurrence.label(), recurrence.text()).of(diagnostic);
  }

  private <T> Result<T> found(Optional<T> value, List<Diagnostic> diagnostics) {
    return value.map(Result::of).orElseGet(() -> wrong(diagnostics));
  }

  <T> Result<T> wrong(List<Diagnostic> diagnostics) {
    return new Wrong<>(
        diagnostics.stream().filter(Diagnostic::isMistake).map(this::print).toList());
  }
}
