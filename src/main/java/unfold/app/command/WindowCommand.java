package unfold.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.option.Help;
import unfold.app.option.RecurrenceOptions;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.file.Opened;

/** Opens the window, and where there can be none draws what it would show: {@code unfold}. */
@Command(
    name = WindowCommand.NAME,
    versionProvider = WindowCommand.Version.class,
    description = "Opens the window, or runs a command.",
    customSynopsis = {
      "unfold [OPTION]... [RECURRENCE]",
      "       unfold COMMAND [OPTION]... [ARGUMENT]...%n"
    },
    sortOptions = false,
    commandListHeading = "%nCommands:%n")
public final class WindowCommand implements Callable<Integer> {
  public static final String NAME = "unfold";

  private static final String OPENING = "elman-loss";
  private static final String FOLDER = "unfold-demo";

  private final Console console;
  private final Desktop desktop;

  @Spec private @Nullable CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = Recurrence.WORD,
      defaultValue = OPENING,
      description =
          "What to open: a gallery name, a .rec or .unfold file, a figure, or - for standard"
              + " input. By default what was open last.")
  private String recurrence = OPENING;

  @Mixin private MemberOption member = new MemberOption();
  @Mixin private RecurrenceOptions common = new RecurrenceOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Say which version this is.")
  private boolean version;

  @Mixin private Help help = new Help();

  public WindowCommand(Console console, Desktop desktop) {
    this.console = console;
    this.desktop = desktop;
  }

  @Override
  public Integer call() throws InterruptedException {
    Result<Recurrence> found = Complaint.from(Recurrence.find(recurrence, commands(), console));
    Optional<String> obstacle = desktop.obstacle();
    return console.finish(
        found, it -> obstacle.map(why -> demonstrate(it, why)).orElseGet(() -> open(it)));
  }

  private Set<String> commands() {
    return command == null ? Set.of() : command.subcommands().keySet();
  }

  private int open(Recurrence it) {
    try {
      Document first = it.document(common, console.folder());
      Opened opened = it.opened().as(first.withMember(member.or(first.member())));
      if (isAskedForNothing()) {
        desktop.reopen(opened);
      } else {
        desktop.open(opened);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Console.DONE;
  }

  private boolean isAskedForNothing() {
    return command == null || command.commandLine().getParseResult().matchedArgs().isEmpty();
  }

  private int demonstrate(Recurrence it, String obstacle) {
    Path folder = console.folder().resolve(FOLDER);
    return console.finish(
        member
            .of(ChainResults.of(it, common, console))
            .then(chain -> new Demonstration(chain, folder).render()),
        _ -> {
          console.err().println(CommandMessages.seeInstead(obstacle, FOLDER + "/"));
          return Console.DONE;
        });
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String packaged = Version.class.getPackage().getImplementationVersion();
      return new String[] {
        "unfold " + (packaged == null ? CommandMessages.builtFromSources() : packaged)
      };
    }
  }
}
