package unfold.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that read what ours writes, where they are installed. */
public final class Checker {
  private static final long PATIENCE = 600;

  private Checker() {}

  /**
   * Skips the test where a program is missing, or fails it if the environment says {@code
   * UNFOLD_CHECKERS=required}.
   */
  public static void need(String... programs) {
    List<String> missing = Stream.of(programs).filter(it -> !isInstalled(it)).toList();
    if (isRequired()) {
      assertThat(missing).as("programs that are not installed").isEmpty();
    }
    assumeTrue(missing.isEmpty(), () -> missing + " not installed");
  }

  /** Whether a test must not be skipped for want of a program. */
  public static boolean isRequired() {
    return "required".equals(System.getenv("UNFOLD_CHECKERS"));
  }

  /** Runs a program in a folder and returns what it says, once it has ended well. */
  public static String run(Path folder, String... command) throws Exception {
    Path said = Files.createTempFile(folder, command[0], ".said");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
    process.destroyForcibly();
    String words = Files.readString(said, ISO_8859_1);
    if (!ended || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " failed:\n" + words);
    }
    return words;
  }

  /** Whether a program is on the PATH. */
  public static boolean isInstalled(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
