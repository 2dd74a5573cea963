package unfold.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unfold [RECURRENCE]}: the window. */
@Command(
    name = "unfold",
    versionProvider = WindowCommand.Version.class,
    description = "Opens the window, or runs a command.",
    customSynopsis = {
      "unfold [OPTION]... [RECURRENCE]",
      "       unfold COMMAND [OPTION]... [ARGUMENT]...%n"
    },
    sortOptions = false,
    commandListHeading = "%nCommands:%n")
final class WindowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Help help = new Help();
  @Mixin private Common common = new Common();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Say which version this is.")
  private boolean version;

  @Parameters(arity = "0..1", paramLabel = Recurrence.WORD, description = "What to open.")
  private @Nullable String recurrence;

  WindowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.err().println("unfold: the window is not part of this build");
    return Console.INPUT_WRONG;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String packaged = Version.class.getPackage().getImplementationVersion();
      return new String[] {"unfold " + (packaged == null ? "built from its sources" : packaged)};
    }
  }
}
