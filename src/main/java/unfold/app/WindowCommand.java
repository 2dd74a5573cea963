package unfold.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unfold.data.Attempt;
import unfold.equation.Settings;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;

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
  private static final String DEMONSTRATION = "elman-loss";

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
  public Integer call() throws InterruptedException {
    Optional<String> obstacle = Desktop.obstacle();
    if (obstacle.isPresent()) {
      return wrong(obstacle.get());
    }
    String named = recurrence == null ? DEMONSTRATION : recurrence;
    return switch (Recurrence.find(named, List.of(), console)) {
      case Attempt.Success<Recurrence>(Recurrence found) -> open(named, found);
      case Attempt.Failure<Recurrence>(String message) -> wrong(message);
    };
  }

  private int open(String named, Recurrence found) throws InterruptedException {
    Window.open(
        Document.of(found.text(), origin(named))
            .withSettings(Settings.of(common.settings()))
            .withExtents(common.extents())
            .withSeed(common.seed()));
    return Console.DONE;
  }

  private Origin origin(String named) {
    if (Gallery.names().contains(named)) {
      return new Origin.Shipped(named);
    }
    return named.equals("-")
        ? new Origin.Fresh()
        : new Origin.Saved(console.folder().resolve(named));
  }

  private int wrong(String sentence) {
    console.err().println("unfold: " + sentence);
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
