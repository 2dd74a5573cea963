package unfold.app.command;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import unfold.app.console.Console;
import unfold.app.option.Help;
import unfold.language.LanguagePage;
import unfold.language.LanguageSection;

/** Prints what can be written, or what a command does and takes: {@code unfold help}. */
@Command(description = "What you can write in a recurrence, or what a command does and takes.")
public final class HelpCommand implements Callable<Integer> {
  private static final String LANGUAGE = "language";

  private final Console console;

  @Spec private @Nullable CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "language, for what you can write, with examples; or a command.")
  private String topic = "";

  @Mixin private Help help = new Help();

  public HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (topic.equals(LANGUAGE)) {
      console.out().print(text(LanguagePage.read()));
    } else if (command != null) {
      asked(command).usage(console.styled());
    }
    return Console.DONE;
  }

  private CommandLine asked(CommandSpec command) {
    CommandLine program = command.parent().commandLine();
    CommandLine asked = topic.isEmpty() ? program : program.getSubcommands().get(topic);
    if (asked == null) {
      throw new ParameterException(command.commandLine(), CommandMessages.noTopic(topic));
    }
    return asked;
  }

  private static String text(LanguagePage page) {
    return page.sections().stream()
        .map(HelpCommand::text)
        .collect(Collectors.joining("\n", page.opening() + "\n\n", ""));
  }

  private static String text(LanguageSection section) {
    return "%s\n\n%s\n\n%s"
        .formatted(section.heading(), section.words(), section.example().indent(4));
  }
}
