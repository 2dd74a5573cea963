package unfold.app.console;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import unfold.trace.program.ArithmeticUnavailable;

/** Reports a fault of the program on standard error. */
public final class Fault {
  /** Where the system's font reader unpacks what it reads. */
  private static final File TEMPORARY = new File(System.getProperty("java.io.tmpdir", ""));

  private static final long ROOM = 10_000_000;

  private Fault() {}

  /**
   * Prints the fault in words.
   *
   * @return the exit status
   */
  public static int report(Throwable fault, Console console) {
    console.err().println(ConsoleMessages.complaint(words(fault)));
    return Console.INPUT_WRONG;
  }

  private static String words(Throwable fault) {
    return switch (fault) {
      case OutOfMemoryError _ -> ConsoleMessages.outOfMemory();
      case StackOverflowError _ -> ConsoleMessages.nestedTooDeeply();
      case ArithmeticUnavailable it -> String.valueOf(it.getMessage());
      case LinkageError _ when isUnusable(TEMPORARY) ->
          ConsoleMessages.noTemporaryFolder(TEMPORARY.toString());
      case LinkageError _ -> ConsoleMessages.missingLibrary(place(fault));
      default -> ConsoleMessages.fault(place(fault));
    };
  }

  private static boolean isUnusable(File folder) {
    return !folder.canWrite() || folder.getUsableSpace() < ROOM;
  }

  /** The fault and its place on one line: enough to find it, and no stack trace. */
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
