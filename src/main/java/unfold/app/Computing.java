package unfold.app;

import java.util.List;
import java.util.stream.Stream;
import unfold.app.Result.Wrong;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;
import unfold.schedule.Schedule;
import unfold.trace.Simulation;
import unfold.trace.Simulator;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;

/** Computes what a chain leads to, with progress on a terminal. */
record Computing(Chain chain, Common options, Console console) {
  /** A value for everything. */
  Result<Trace> trace() {
    return chain
        .system()
        .then(this::withValues)
        .then(_ -> chain.schedule(Grain.VARIABLES))
        .then(schedule -> chain.dataset().then(given -> trace(schedule, given)));
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
    return new Wrong<>(Stream.concat(why.map(chain::print), Stream.of(verdict)).toList());
  }

  private static Diagnostic withoutData(Statement statement) {
    return Diagnostic.note(
        statement.span(),
        "`%s` has no values until it is given data or a law".formatted(statement.name()));
  }

  private Result<Trace> trace(Schedule schedule, Dataset given) {
    var simulator = new Simulator(new Nd4jArithmetic(), options.type(), options.limit());
    Simulation simulation =
        console
            .progress(options.quiet())
            .during("computing", watch -> simulator.run(schedule, given, watch));
    return switch (simulation) {
      case Simulation.Finished finished -> {
        Trace trace = finished.trace();
        if (!options.quiet()) {
          NotFiniteText.of(trace).ifPresent(console.err()::println);
        }
        yield Result.of(trace);
      }
      case Simulation.Refused(List<Diagnostic> mistakes) -> chain.wrong(mistakes);
      case Simulation.Stopped() -> Result.wrong("stopped");
    };
  }
}
