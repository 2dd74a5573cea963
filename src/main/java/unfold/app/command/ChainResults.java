package unfold.app.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.console.Phrases;
import unfold.app.option.RecurrenceOptions;
import unfold.chain.Chain;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;
import unfold.equation.print.DiagnosticText;
import unfold.export.sheet.ExportedRun;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.result.Result;
import unfold.schedule.Schedule;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.simulate.Simulator;
import unfold.unfolding.Unfolding;

/**
 * The stages of a chain as results of a command, with what is wrong in the words of standard error.
 */
record ChainResults(
    Chain chain, Recurrence recurrence, RecurrenceOptions options, Console console) {
  static ChainResults of(Recurrence recurrence, RecurrenceOptions options, Console console) {
    Chain chain = new Chain(recurrence.document(options, console.folder()).input());
    return new ChainResults(chain, recurrence, options, console);
  }

  /**
   * @param argument what the command line names
   */
  static Result<ChainResults> of(String argument, RecurrenceOptions options, Console console) {
    return Complaint.from(Recurrence.find(argument, List.of(), console))
        .map(it -> of(it, options, console));
  }

  /**
   * With another member of the minibatch chosen.
   *
   * @param chosen from 0
   */
  Result<ChainResults> withMember(int chosen) {
    Chain other = chain.with(chain.input().withMember(chosen));
    var results = new ChainResults(other, recurrence, options, console);
    return results.memberGiven().map(_ -> results);
  }

  String title() {
    return chain.title(recurrence.label());
  }

  Result<EquationSystem> system() {
    return result(chain.system());
  }

  /** All that is given to every member, and its extents. */
  Result<Dataset> dataset() {
    return result(chain.dataset());
  }

  private Result<Dataset> memberGiven() {
    int member = chain.input().member();
    return dataset()
        .then(all ->
            member < all.size()
                ? Result.of(all)
                : Complaint.of(
                    "there is no member %d: the data give %s"
                        .formatted(member + 1, Phrases.counted(all.size(), "sequence"))));
  }

  private <T> Result<T> ofMember(Grain grain, Supplier<Checked<T>> stage) {
    return result(chain.circuit(grain)).then(_ -> memberGiven()).then(_ -> result(stage.get()));
  }

  /** Of the chosen member, whether it can be computed or not. */
  Result<Unfolding> unfolding(Grain grain) {
    return ofMember(grain, () -> chain.unfolding(grain));
  }

  /** The unfolding of the chosen member that can be computed, and when each part of it is. */
  Result<Schedule> schedule(Grain grain) {
    return ofMember(grain, () -> chain.schedule(grain));
  }

  /** What figures are made of, with the values of a trace if there is one. */
  Result<Scene> scene(Grain grain, FigureOptions figure, Optional<Trace> trace) {
    return ofMember(grain, () -> chain.scene(grain, figure, trace));
  }

  /** What figures are taken away of. */
  Result<ExportedRun> run() {
    return result(
        ExportedRun.of(chain, recurrence.label(), recurrence.settings(options.typedSettings())));
  }

  /** Those of the chosen member. */
  Result<Trace> trace() {
    return memberGiven().then(_ -> traces()).map(all -> all.get(chain.member()));
  }

  /** A value for everything of every member, with progress on a terminal. */
  Result<List<Trace>> traces() {
    return system()
        .then(this::withValues)
        .then(_ -> result(chain.schedules(Grain.VARIABLES)))
        .then(_ -> simulated());
  }

  private Result<EquationSystem> withValues(EquationSystem system) {
    if (system.hasValues()) {
      return Result.of(system);
    }
    Stream<Diagnostic> why =
        system.notes().isEmpty()
            ? system.withoutData().stream().map(ChainResults::withoutData)
            : system.notes().stream();
    String verdict = "unfold: %s has no values to compute".formatted(recurrence.label());
    return new Result.Failure<>(Stream.concat(why.map(this::print), Stream.of(verdict)).toList());
  }

  private static Diagnostic withoutData(Statement statement) {
    return Diagnostic.note(
        statement.span(),
        "`%s` has no values until it is given data or a law".formatted(statement.name()));
  }

  private Result<List<Trace>> simulated() {
    var simulator = new Simulator(new Nd4jArithmetic(), options.type(), options.limit());
    Checked<Simulation> simulation =
        console
            .progress(options.quiet())
            .during("computing", watch -> chain.simulate(simulator, watch));
    return result(simulation).then(this::finished);
  }

  private Result<List<Trace>> finished(Simulation simulation) {
    return switch (simulation) {
      case Simulation.Finished(List<Trace> traces) -> {
        if (!options.quiet()) {
          NotFiniteText.of(traces).ifPresent(console.err()::println);
        }
        yield Result.of(traces);
      }
      case Simulation.Refused(List<Diagnostic> mistakes) -> result(Checked.mistaken(mistakes));
      case Simulation.Stopped() -> Complaint.of("stopped");
    };
  }

  /** A diagnostic as standard error shows it; what was set from outside has no line to show. */
  String print(Diagnostic diagnostic) {
    return diagnostic.span().length() == 0 && diagnostic.span().start() == 0
        ? "%s: %s".formatted(recurrence.label(), diagnostic.message())
        : new DiagnosticText(recurrence.label(), recurrence.text()).of(diagnostic);
  }

  private <T> Result<T> result(Checked<T> stage) {
    return stage
        .value()
        .map(Result::of)
        .orElseGet(() ->
            new Result.Failure<>(
                stage.diagnostics().stream()
                    .filter(Diagnostic::isMistake)
                    .map(this::print)
                    .toList()));
  }
}
