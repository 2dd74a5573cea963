package unfold.app.command;

import java.util.List;
import java.util.stream.Stream;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.option.RecurrenceOptions;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;
import unfold.result.Result;
import unfold.schedule.Schedule;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.simulate.Simulator;

/** Computes what a chain leads to, with progress on a terminal. */
record Computing(Chain chain, RecurrenceOptions options, Console console) {
  /** A value for everything, of one member after the other. */
  Result<List<Trace>> traces() {
    return chain
        .system()
        .then(this::withValues)
        .then(_ -> chain.schedules(Grain.VARIABLES))
        .then(schedules -> chain.dataset().then(given -> traces(schedules, given)));
  }

  private Result<EquationSystem> withValues(EquationSystem system) {
    if (system.hasValues()) {
      return Result.of(system);
    }
    Stream<Diagnostic> why =
        system.notes().isEmpty()
            ? system.withoutData().stream().map(Computing::withoutData)
            : system.notes().stream();
    String verdict = "unfold: %s has no values to compute".formatted(chain.recurrence().label());
    return new Result.Failure<>(Stream.concat(why.map(chain::print), Stream.of(verdict)).toList());
  }

  private static Diagnostic withoutData(Statement statement) {
    return Diagnostic.note(
        statement.span(),
        "`%s` has no values until it is given data or a law".formatted(statement.name()));
  }

  private Result<List<Trace>> traces(List<Schedule> schedules, Dataset given) {
    var simulator = new Simulator(new Nd4jArithmetic(), options.type(), options.limit());
    Simulation simulation =
        console
            .progress(options.quiet())
            .during("computing", watch -> simulator.run(schedules, given, watch));
    return switch (simulation) {
      case Simulation.Finished(List<Trace> traces) -> {
        if (!options.quiet()) {
          NotFiniteText.of(traces).ifPresent(console.err()::println);
        }
        yield Result.of(traces);
      }
      case Simulation.Refused(List<Diagnostic> mistakes) -> chain.wrong(mistakes);
      case Simulation.Stopped() -> Complaint.of("stopped");
    };
  }
}
