package unfold.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import unfold.app.console.Console;
import unfold.app.option.Help;
import unfold.app.option.RecurrenceOptions;
import unfold.chain.Chain;
import unfold.circuit.Grain;
import unfold.result.Result;

/** Prints a recurrence and its circuit in words: {@code unfold show}. */
@Command(
    description = "Prints a text, and its circuit in words.",
    sortOptions = false,
    abbreviateSynopsis = true)
public final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = Recurrence.WORD, description = Recurrence.FORMS)
  private String recurrence = "";

  @Mixin private MemberOption member = new MemberOption();
  @Mixin private RecurrenceOptions common = new RecurrenceOptions();
  @Mixin private Help help = new Help();

  public ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return console.print(
        ChainResults.of(recurrence, common, console).then(member::of).then(this::text));
  }

  private Result<String> text(ChainResults chain) {
    return chain
        .resultOfMember(it -> it.unfolding(Grain.VARIABLES))
        .then(unfolding ->
            chain
                .result(Chain::dataset)
                .map(given ->
                    chain.recurrence().text().stripTrailing()
                        + "\n\n"
                        + new CircuitText(unfolding, given, chain.chain().member()).text()));
  }
}
