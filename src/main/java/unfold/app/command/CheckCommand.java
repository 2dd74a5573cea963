package unfold.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unfold.app.console.Console;
import unfold.app.option.Help;
import unfold.app.option.RecurrenceOptions;
import unfold.equation.Diagnostic;

/** Prints what is wrong with recurrences: {@code unfold check}. */
@Command(
    description = "Says what is wrong with texts, and nothing where all is well.",
    sortOptions = false,
    abbreviateSynopsis = true)
public final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = Recurrence.WORD, description = Recurrence.FORMS)
  private List<String> recurrences = new ArrayList<>();

  @Option(names = "--strict", description = "Notes are mistakes.")
  private boolean strict;

  @Mixin private RecurrenceOptions common = new RecurrenceOptions();
  @Mixin private Help help = new Help();

  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return recurrences.stream().mapToInt(this::check).max().orElse(Console.DONE);
  }

  private int check(String recurrence) {
    return console.finish(ChainResults.of(recurrence, common, console), this::check);
  }

  private int check(ChainResults chain) {
    List<Diagnostic> diagnostics = chain.chain().diagnostics();
    diagnostics.stream()
        .filter(it -> counts(it) || !common.quiet())
        .map(chain::print)
        .forEach(console.err()::println);
    return diagnostics.stream().anyMatch(this::counts) ? Console.INPUT_WRONG : Console.DONE;
  }

  private boolean counts(Diagnostic diagnostic) {
    return strict || diagnostic.isMistake();
  }
}
