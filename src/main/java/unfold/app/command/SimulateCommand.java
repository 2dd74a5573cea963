package unfold.app.command;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unfold.app.console.Console;
import unfold.app.option.Help;
import unfold.app.option.RecurrenceOptions;
import unfold.app.option.TraceFile;
import unfold.chain.Chain;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;
import unfold.export.table.TraceTable;
import unfold.result.Result;
import unfold.trace.Trace;

/** Computes every value at every step: {@code unfold simulate}. */
@Command(
    description = "Computes every value at every step.",
    sortOptions = false,
    abbreviateSynopsis = true)
public final class SimulateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = Recurrence.WORD, description = Recurrence.FORMS)
  private String recurrence = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = TraceFile.Converter.class,
      description = {
        "Where to; the ending picks the format: .json, .npz or .csv.",
        "DIR/ is a folder with a .csv for each set of axes.",
        "Without it, a table of what was computed is printed.",
        "Several sequences are all in it, each with its number."
      })
  private @Nullable TraceFile output;

  @Mixin private RecurrenceOptions common = new RecurrenceOptions();
  @Mixin private Help help = new Help();

  public SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return console.finish(
        ChainResults.of(recurrence, common, console)
            .then(chain -> chain.traces().then(members -> write(members, chain))),
        _ -> Console.DONE);
  }

  private Result<?> write(List<Trace> members, ChainResults chain) {
    return chain.result(Chain::system).then(system -> write(members, system, chain.title()));
  }

  private Result<?> write(List<Trace> members, EquationSystem system, String title) {
    return output == null
        ? console.stream(TraceTable.of(members, parameters(system, _ -> true)))
        : new TraceWriting(members, parameters(system, it -> it.axes().isEmpty()), output, console)
            .write(title, common.quiet());
  }

  private static Set<String> parameters(EquationSystem system, Predicate<Statement> which) {
    return system.parameters().filter(which).map(Statement::name).collect(Collectors.toSet());
  }
}
