package unfold.app.command;

import java.util.List;
import java.util.stream.Stream;
import unfold.app.console.Complaint;
import unfold.app.option.RecurrenceOptions;
import unfold.chain.Chain;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;
import unfold.result.Result;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.simulate.Simulator;

/** Computes the values of a chain, with its progress and its notes on a terminal. */
record TraceComputation(ChainResults chain) {
  /** The values of every member. */
  Result<List<Trace>> traces() {
    return chain
        .result(Chain::system)
        .then(this::withValues)
        .then(_ -> chain.result(it -> it.schedules(Grain.VARIABLES)))
        .then(_ -> simulated());
  }

  private Result<EquationSystem> withValues(EquationSystem system) {
    if (system.hasValues()) {
      return Result.of(system);
    }
    Stream<Diagnostic> why =
        system.notes().isEmpty()
            ? system.withoutData().stream().map(TraceComputation::withoutData)
            : system.notes().stream();
    String verdict = CommandMessages.nothingToCompute(chain.recurrence().label());
    return new Result.Failure<>(Stream.concat(why.map(chain::print), Stream.of(verdict)).toList());
  }

  private static Diagnostic withoutData(Statement statement) {
    return Diagnostic.note(statement.span(), CommandMessages.withoutData(statement.name()));
  }

  private Result<List<Trace>> simulated() {
    RecurrenceOptions options = chain.options();
    var simulator = new Simulator(new Nd4jArithmetic(), options.type(), options.limit());
    return chain
        .console()
        .progress(options.quiet())
        .during(
            CommandMessages.computing(), watch -> chain.result(it -> it.simulate(simulator, watch)))
        .then(this::finished);
  }

  private Result<List<Trace>> finished(Simulation simulation) {
    return switch (simulation) {
      case Simulation.Finished(List<Trace> traces) -> {
        if (!chain.options().quiet()) {
          NotFiniteText.of(traces).ifPresent(chain.console().err()::println);
        }
        yield Result.of(traces);
      }
      case Simulation.Refused(List<Diagnostic> mistakes) -> chain.wrong(mistakes);
      case Simulation.Stopped() -> Complaint.of(CommandMessages.stopped());
    };
  }
}
