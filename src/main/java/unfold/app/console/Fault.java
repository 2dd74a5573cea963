package unfold.app.console;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a user reads where the program itself failed. */
public final class Fault {
  private Fault() {}

  /**
   * @return the exit status
   */
  public static int report(Throwable fault, Console console) {
    console.err().println("unfold: " + words(fault));
    return Console.INPUT_WRONG;
  }

  private static String words(Throwable fault) {
    return switch (fault) {
      case OutOfMemoryError _ -> "there is not enough memory for this; fewer steps need less";
      case StackOverflowError _ -> "this is nested too deeply";
      case LinkageError _ ->
          "a library that computes or draws cannot be loaded on this machine (%s)"
              .formatted(place(fault));
      default ->
          "the program failed, and not through you (%s); please report it with this command"
              .formatted(place(fault));
    };
  }

  /** All of it on one line: enough to find the fault, and no stack trace. */
  private static String place(Throwable fault) {
    String frame =
        Arrays.stream(fault.getStackTrace())
            .filter(it -> it.getClassName().startsWith("unfold."))
            .findFirst()
            .map(it -> ", " + it.getFileName() + ":" + it.getLineNumber())
            .orElse("");
    return String.valueOf(fault).lines().collect(Collectors.joining(" ")) + frame;
  }
}
