package unfold.app.console;

import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import unfold.equation.Nearest;

/** Explains the mistakes of a command line on standard error. */
public final class Usage {
  private Usage() {}

  /**
   * Prints the mistake and where to read more.
   *
   * @return the exit status
   */
  public static int explain(ParameterException mistake, Console console) {
    CommandLine command = mistake.getCommandLine();
    console.err().println(ConsoleMessages.complaint(words(mistake)));
    console.err().println(ConsoleMessages.moreHelp(command.getCommandSpec().qualifiedName()));
    return Console.COMMAND_LINE_WRONG;
  }

  private static String words(ParameterException mistake) {
    return switch (mistake) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice ->
          ConsoleMessages.givenTwice(name(twice.getOverwritten()));
      case ParameterException it when it.getCause() instanceof TypeConversionException cause ->
          argument(it).map(a -> a + ": ").orElse("") + cause.getMessage();
      default -> String.valueOf(mistake.getMessage());
    };
  }

  private static String unmatched(UnmatchedArgumentException mistake) {
    String first = mistake.getUnmatched().getFirst();
    if (!mistake.isUnknownOption()) {
      return ConsoleMessages.surplusArgument(first);
    }
    var known = mistake.getCommandLine().getCommandSpec().optionsMap().keySet();
    String nearest = Nearest.to(first, known).map(ConsoleMessages::nearest).orElse("");
    return ConsoleMessages.noOption(first) + nearest;
  }

  private static String missing(MissingParameterException mistake) {
    ArgSpec missing = mistake.getMissing().getFirst();
    String owner =
        missing instanceof OptionSpec option
            ? name(option)
            : mistake.getCommandLine().getCommandSpec().qualifiedName();
    String needed =
        mistake.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
    return ConsoleMessages.missing(owner, needed);
  }

  private static Optional<String> argument(ParameterException mistake) {
    return Optional.ofNullable(mistake.getArgSpec()).map(Usage::name);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
