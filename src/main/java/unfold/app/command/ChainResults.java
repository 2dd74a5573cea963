package unfold.app.command;

import java.util.List;
import java.util.function.Function;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.option.RecurrenceOptions;
import unfold.chain.Chain;
import unfold.circuit.Grain;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.print.DiagnosticText;
import unfold.export.sheet.ExportedRun;
import unfold.result.Result;
import unfold.trace.Trace;

/** The stages of a chain as results of a command, with mistakes as standard error shows them. */
record ChainResults(
    Chain chain, Recurrence recurrence, RecurrenceOptions options, Console console) {
  static ChainResults of(Recurrence recurrence, RecurrenceOptions options, Console console) {
    Chain chain = new Chain(recurrence.document(options, console.folder()).input());
    return new ChainResults(chain, recurrence, options, console);
  }

  /**
   * @param argument the name of a recurrence as typed on the command line
   */
  static Result<ChainResults> of(String argument, RecurrenceOptions options, Console console) {
    return Complaint.from(Recurrence.find(argument, List.of(), console))
        .map(it -> of(it, options, console));
  }

  /**
   * The same chain with another member of the minibatch chosen, if the data give so many.
   *
   * @param chosen from 0
   */
  Result<ChainResults> withMember(int chosen) {
    Chain other = chain.with(chain.input().withMember(chosen));
    var results = new ChainResults(other, recurrence, options, console);
    return results
        .result(Chain::dataset)
        .then(all ->
            chosen < all.size()
                ? Result.of(results)
                : Complaint.of(CommandMessages.noMember(chosen + 1, all.size())));
  }

  /** A stage that all members share. */
  <T> Result<T> result(Function<Chain, Checked<T>> stage) {
    Checked<T> made = stage.apply(chain);
    return made.value().map(Result::of).orElseGet(() -> wrong(made.diagnostics()));
  }

  /** A stage of the chosen member; of the last where a document was on one further. */
  <T> Result<T> resultOfMember(Function<Chain, Checked<T>> stage) {
    return result(it -> it.circuit(Grain.VARIABLES))
        .then(_ -> result(Chain::dataset))
        .then(_ -> result(stage));
  }

  /** The values of every member, computed with progress on a terminal. */
  Result<List<Trace>> traces() {
    return new TraceComputation(this).traces();
  }

  /** The values of the chosen member. */
  Result<Trace> trace() {
    return result(Chain::dataset).then(_ -> traces()).map(all -> all.get(chain.member()));
  }

  String title() {
    return chain.title(recurrence.label());
  }

  /** The run that figures are exported of. */
  Result<ExportedRun> run() {
    var typed = recurrence.settings(options.typedSettings());
    return result(it -> ExportedRun.of(it, recurrence.label(), typed));
  }

  /** A diagnostic as standard error shows it; what was set from outside has no line to show. */
  String print(Diagnostic diagnostic) {
    return diagnostic.span().length() == 0 && diagnostic.span().start() == 0
        ? "%s: %s".formatted(recurrence.label(), diagnostic.message())
        : new DiagnosticText(recurrence.label(), recurrence.text()).of(diagnostic);
  }

  <T> Result<T> wrong(List<Diagnostic> diagnostics) {
    return new Result.Failure<>(
        diagnostics.stream().filter(Diagnostic::isMistake).map(this::print).toList());
  }
}
