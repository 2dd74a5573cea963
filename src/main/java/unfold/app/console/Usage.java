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

/** What is wrong with a command line, in words. */
public final class Usage {
  private Usage() {}

  /**
   * @return the exit status
   */
  public static int explain(ParameterException mistake, Console console) {
    CommandLine command = mistake.getCommandLine();
    console.err().println("unfold: " + words(mistake));
    console.err().printf("%s --help says more%n", command.getCommandSpec().qualifiedName());
    return Console.COMMAND_LINE_WRONG;
  }

  private static String words(ParameterException mistake) {
    return switch (mistake) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice";
      case ParameterException it when it.getCause() instanceof TypeConversionException cause ->
          argument(it).map(a -> a + ": ").orElse("") + cause.getMessage();
      default -> String.valueOf(mistake.getMessage());
    };
  }

  private static String unmatched(UnmatchedArgumentException mistake) {
    String first = mistake.getUnmatched().getFirst();
    if (!mistake.isUnknownOption()) {
      return first + " is one argument too many";
    }
    var known = mistake.getCommandLine().getCommandSpec().optionsMap().keySet();
    String nearest = Nearest.to(first, known).map("; the nearest is %s"::formatted).orElse("");
    return "there is no option " + first + nearest;
  }

  private static String missing(MissingParameterException mistake) {
    ArgSpec missing = mistake.getMissing().getFirst();
    String owner =
        missing instanceof OptionSpec option
            ? name(option)
            : mistake.getCommandLine().getCommandSpec().qualifiedName();
    String needed =
        mistake.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
    return "%s needs %s".formatted(owner, needed);
  }

  private static Optional<String> argument(ParameterException mistake) {
    return Optional.ofNullable(mistake.getArgSpec()).map(Usage::name);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
