package unfold.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import unfold.app.command.CheckCommand;
import unfold.app.command.Desktop;
import unfold.app.command.DrawCommand;
import unfold.app.command.ExpandCommand;
import unfold.app.command.HelpCommand;
import unfold.app.command.InfluenceCommand;
import unfold.app.command.ListCommand;
import unfold.app.command.ShowCommand;
import unfold.app.command.SimulateCommand;
import unfold.app.command.TidyCommand;
import unfold.app.command.WindowCommand;
import unfold.app.console.Console;
import unfold.app.console.Fault;
import unfold.app.console.Usage;

/** Runs the command that a command line asks for. */
public final class Program {
  private Program() {}

  /**
   * Runs the command that the arguments ask for.
   *
   * @return the exit status
   */
  public static int run(Console console, Desktop desktop, String... arguments) {
    return console.close(status(console, desktop, arguments));
  }

  private static int status(Console console, Desktop desktop, String... arguments) {
    try {
      return commandLine(console, desktop, arguments).execute(arguments);
    } catch (Error e) { // a full memory or stack, a library that does not load on this machine
      return Fault.report(e, console);
    }
  }

  private static CommandLine commandLine(Console console, Desktop desktop, String... arguments) {
    return root(console, desktop, arguments.length == 0 ? "" : arguments[0])
        .setOut(console.styled())
        .setErr(console.err())
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setExecutionStrategy(Program::runLast)
        .setParameterExceptionHandler((e, _) -> Usage.explain(e, console))
        .setExecutionExceptionHandler((e, _, _) -> Fault.report(e, console));
  }

  /** Builds the command that is asked for alone: to read the annotations of all takes a while. */
  private static CommandLine root(Console console, Desktop desktop, String first) {
    Map<String, Supplier<Callable<Integer>>> commands = commands(console);
    Supplier<Callable<Integer>> only = commands.get(first);
    if (only != null) {
      CommandSpec bare = CommandSpec.create().name(WindowCommand.NAME);
      return new CommandLine(bare).addSubcommand(first, only.get());
    }
    CommandLine all = new CommandLine(new WindowCommand(console, desktop));
    commands.forEach((name, command) -> all.addSubcommand(name, command.get()));
    return all.addSubcommand("help", new HelpCommand(console));
  }

  private static Map<String, Supplier<Callable<Integer>>> commands(Console console) {
    Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put("list", () -> new ListCommand(console));
    commands.put("show", () -> new ShowCommand(console));
    commands.put("check", () -> new CheckCommand(console));
    commands.put("expand", () -> new ExpandCommand(console));
    commands.put("influence", () -> new InfluenceCommand(console));
    commands.put("simulate", () -> new SimulateCommand(console));
    commands.put("tidy", () -> new TidyCommand(console));
    commands.put("draw", () -> new DrawCommand(console));
    return commands;
  }

  private static int runLast(ParseResult parsed) {
    if (parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          AppMessages.optionBeforeCommand(
              parsed.originalArgs().getFirst(), parsed.subcommand().commandSpec().name()));
    }
    return new RunLast().execute(parsed);
  }
}
