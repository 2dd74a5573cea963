package unfold.fuzz;

import java.time.Duration;

/** The entry of Jazzer, which chooses every input by what those before it reached. */
public final class GuidedFuzzing {
  private static Watched reading = new Watched(FuzzTarget.TEXT, Duration.ZERO);

  private GuidedFuzzing() {}

  /** Begins with the name of a target. */
  public static void fuzzerInitialize(String[] arguments) {
    reading = Watched.warm(FuzzTarget.valueOf(arguments[0]));
  }

  /** Reads an input. */
  public static void fuzzerTestOneInput(byte[] input) {
    reading.read(input);
  }
}
