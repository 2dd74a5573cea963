package unfold.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.console.Phrases;
import unfold.app.option.RecurrenceOptions;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Settings;
import unfold.equation.print.DiagnosticText;
import unfold.equation.reading.Equations;
import unfold.export.sheet.ExportedRun;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.layout.CircuitLayout;
import unfold.layout.IndexMode;
import unfold.result.Result;
import unfold.schedule.Schedule;
import unfold.schedule.Scheduling;
import unfold.trace.Trace;
import unfold.unfolding.Unfolding;

/** From a text to whatever a command asks for, each stage made only if it is asked for. */
final class Chain {
  private final Recurrence recurrence;
  private final RecurrenceOptions options;
  private final Checked<EquationSystem> reading;
  private final int member;
  // files are read once, or the parts of one answer could be of different data
  private @Nullable Checked<Dataset> loaded;

  /**
   * @param folder what the files named by options are relative to
   */
  Chain(Recurrence recurrence, RecurrenceOptions options, Path folder) {
    this.recurrence = recurrence;
    this.options = options;
    this.reading = Equations.read(recurrence.text(), recurrence.settings(options.settings(folder)));
    this.member = recurrence.made().member();
  }

  private Chain(Chain other, int member) {
    this.recurrence = other.recurrence;
    this.options = other.options;
    this.reading = other.reading;
    this.loaded = other.loaded;
    this.member = member;
  }

  /**
   * @param argument what the command line names
   */
  static Result<Chain> of(String argument, RecurrenceOptions options, Console console) {
    return Complaint.from(Recurrence.find(argument, List.of(), console))
        .map(it -> new Chain(it, options, console.folder()));
  }

  /**
   * With another member of the minibatch chosen.
   *
   * @param chosen from 0
   */
  Result<Chain> withMember(int chosen) {
    Chain other = new Chain(this, chosen);
    return other.given().map(_ -> other);
  }

  /** What a reader calls it. */
  String title() {
    return reading.value().flatMap(EquationSystem::title).orElse(recurrence.label());
  }

  Recurrence recurrence() {
    return recurrence;
  }

  /** The chosen one of a minibatch, from 0. */
  int member() {
    return member;
  }

  /** Whether nothing is to be said of work under way. */
  boolean isQuiet() {
    return options.quiet();
  }

  Result<EquationSystem> system() {
    return found(reading);
  }

  Result<Circuit> circuit(Grain grain) {
    return system().then(system -> found(Circuits.of(system, grain)));
  }

  /** All that is given to every member, and its extents. */
  Result<Dataset> dataset() {
    return system().then(system -> found(load(system)));
  }

  /** What is given to the chosen member. */
  private Result<Dataset.Member> given() {
    return dataset()
        .then(all ->
            member < all.size()
                ? Result.of(all.members().get(member))
                : Complaint.of(
                    "there is no member %d: the data give %s"
                        .formatted(member + 1, Phrases.counted(all.size(), "sequence"))));
  }

  /** Of the chosen member. */
  Result<Unfolding> unfolding(Grain grain) {
    return circuit(grain).then(circuit -> given().map(it -> Unfolding.of(circuit, it.extents())));
  }

  /** The unfolding of the chosen member that can be computed, and when each part of it is. */
  Result<Schedule> schedule(Grain grain) {
    return schedule(grain, IndexMode.NUMBERS);
  }

  private Result<Schedule> schedule(Grain grain, IndexMode index) {
    return unfolding(grain).map(index::of).then(this::schedule);
  }

  private Result<Schedule> schedule(Unfolding unfolding) {
    return found(Scheduling.of(unfolding));
  }

  /** Those of all members; members of the same extents have the same. */
  Result<List<Schedule>> schedules(Grain grain) {
    return circuit(grain)
        .then(circuit ->
            dataset().then(given -> found(Scheduling.ofMembers(circuit, extents(given)))));
  }

  private static List<Extents> extents(Dataset given) {
    return given.members().stream().map(Dataset.Member::extents).toList();
  }

  /** What figures are made of, with the values of a trace if there is one. */
  Result<Scene> scene(Grain grain, FigureOptions figure, Optional<Trace> trace) {
    return schedule(grain, figure.index())
        .map(it -> Scene.of(it, CircuitLayout.of(it.unfolding().circuit()), trace, figure));
  }

  /** What figures are taken away of. */
  Result<ExportedRun> run() {
    Settings typed = recurrence.settings(options.typedSettings());
    return dataset()
        .map(given -> new ExportedRun(title(), recurrence.text(), typed, given, member));
  }

  /** A value for everything of every member, with progress on a terminal. */
  Result<List<Trace>> traces(Console console) {
    return new Computing(this, options, console).traces();
  }

  /** Those of the chosen member. */
  Result<Trace> trace(Console console) {
    return given().then(_ -> traces(console)).map(all -> all.get(member));
  }

  private Checked<Dataset> load(EquationSystem system) {
    Checked<Dataset> known = loaded;
    if (known == null) {
      Map<String, Integer> extents = recurrence.extents(options.extents());
      known = Dataset.load(system, recurrence.data(), recurrence.seed(options.seed()), extents);
      loaded = known;
    }
    return known;
  }

  /** All that can be said of the text and its data, in the order of the text. */
  List<Diagnostic> diagnostics() {
    Stream<Diagnostic> later = reading.value().stream().flatMap(this::diagnostics);
    return Stream.concat(reading.diagnostics().stream(), later)
        .sorted(Diagnostic.IN_ORDER_OF_TEXT)
        .distinct()
        .toList();
  }

  private Stream<Diagnostic> diagnostics(EquationSystem system) {
    Checked<Circuit> wiring = Circuits.of(system, Grain.VARIABLES);
    Checked<Dataset> loading = load(system);
    Stream<Diagnostic> unfolded =
        wiring.value().stream()
            .flatMap(circuit ->
                loading.value().stream()
                    .flatMap(
                        it -> Scheduling.ofMembers(circuit, extents(it)).diagnostics().stream()));
    return Stream.of(wiring.diagnostics().stream(), loading.diagnostics().stream(), unfolded)
        .flatMap(it -> it);
  }

  /** A diagnostic as standard error shows it; what was set from outside has no line to show. */
  String print(Diagnostic diagnostic) {
    return diagnostic.span().length() == 0 && diagnostic.span().start() == 0
        ? "%s: %s".formatted(recurrence.label(), diagnostic.message())
        : new DiagnosticText(recurrence.label(), recurrence.text()).of(diagnostic);
  }

  private <T> Result<T> found(Checked<T> it) {
    return it.value().map(Result::of).orElseGet(() -> wrong(it.diagnostics()));
  }

  <T> Result<T> wrong(List<Diagnostic> diagnostics) {
    return new Result.Failure<>(
        diagnostics.stream().filter(Diagnostic::isMistake).map(this::print).toList());
  }
}
