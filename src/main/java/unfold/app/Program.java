package unfold.app;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command that a command line asks for. */
final class Program {
  private Program() {}

  /**
   * @return the exit status
   */
  static int run(Console console, Desktop desktop, String... arguments) {
    return console.close(status(console, desktop, arguments));
  }

  private static int status(Console console, Desktop desktop, String... arguments) {
    try {
      return commandLine(console, desktop).execute(arguments);
    } catch (Error e) { // a full memory or stack, a library that does not load on this machine
      return Fault.report(e, console);
    }
  }

  private static CommandLine commandLine(Console console, Desktop desktop) {
    return new CommandLine(new WindowCommand(console, desktop))
        .addSubcommand(new ListCommand(console))
        .addSubcommand(new ShowCommand(console))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new ExpandCommand(console))
        .addSubcommand(new InfluenceCommand(console))
        .addSubcommand(new SimulateCommand(console))
        .addSubcommand(new DrawCommand(console))
        .setOut(console.out())
        .setErr(console.err())
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setExecutionStrategy(Program::runLast)
        .setParameterExceptionHandler((e, _) -> Usage.explain(e, console))
        .setExecutionExceptionHandler((e, _, _) -> Fault.report(e, console));
  }

  private static int runLast(ParseResult parsed) {
    if (parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "%s stands before the command %s; write it after"
              .formatted(
                  parsed.originalArgs().getFirst(), parsed.subcommand().commandSpec().name()));
    }
    return new RunLast().execute(parsed);
  }
}
