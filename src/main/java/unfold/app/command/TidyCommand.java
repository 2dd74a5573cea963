package unfold.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.option.Help;
import unfold.equation.tidy.Tidied;
import unfold.equation.tidy.Tidy;
import unfold.equation.tidy.TidyMessages;
import unfold.export.sheet.AtomicFile;
import unfold.result.Result;

/** Prints a pasted text as the language would have it: {@code unfold tidy}. */
@Command(
    description = {
      "Prints a text pasted from a paper, a course or code as Unfold would have it written,",
      "and says on standard error what was changed."
    },
    sortOptions = false,
    abbreviateSynopsis = true)
public final class TidyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = Recurrence.WORD, description = Recurrence.FORMS)
  private String recurrence = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to, in place of standard output; may be the file that is read.")
  private @Nullable String output;

  @Option(names = "--quiet", description = "Do not say what was changed.")
  private boolean quiet;

  @Mixin private Help help = new Help();

  public TidyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Result<String> tidied =
        Complaint.from(Recurrence.find(recurrence, List.of(), console))
            .then(found -> tidied(found.text()));
    String file = output;
    return file == null
        ? console.print(tidied)
        : console.finish(tidied.then(text -> written(text, file)), _ -> Console.DONE);
  }

  private Result<String> tidied(String text) {
    if (!Tidy.isPossible(text)) {
      return Complaint.of(TidyMessages.tooLong());
    }
    Tidied tidied = Tidy.of(text);
    if (!quiet) {
      tidied.changes().stream()
          .map(TidyMessages::done)
          .map(CommandMessages::note)
          .forEach(console.err()::println);
    }
    return Result.of(tidied.text());
  }

  private Result<Path> written(String text, String file) {
    return console
        .path(file)
        .then(path ->
            Complaint.from(
                AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)))));
  }
}
