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
  static int run(Console console, String... arguments) {
    return console.close(status(console, arguments));
  }

  private static int status(Console console, String... arguments) {
    try {
      return commandLine(console).execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Fault.report(e, console);
    }
  }

  private static CommandLine commandLine(Console console) {
    return new CommandLine(new WindowCommand(console))
        .addSubcommand(new ListCommand(console))
        .addSubcommand(new ShowCommand(console))
        .addSubcommand(new CheckCommand(console))
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
