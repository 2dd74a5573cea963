package unfold.export.sheet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A program that saves one version after the other of a file until it is killed. */
final class EndlessSaving {
  static final String NAME = "trace.json";

  private static final int LINES = 20_000;

  private EndlessSaving() {}

  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0], NAME);
    for (int version = 0; ; version++) {
      save(file, version);
      System.out.println(version);
    }
  }

  static void save(Path file, int version) {
    var _ = AtomicFile.write(file, out -> write(version, out)).success().orElseThrow();
  }

  private static void write(int version, OutputStream out) throws IOException {
    byte[] line = "%09d\n".formatted(version).getBytes(US_ASCII);
    for (int count = 0; count < LINES; count++) {
      out.write(line);
    }
  }

  /** Whether a text is a version from its first line to its last. */
  static boolean isWhole(String text) {
    return text.length() == 10 * LINES && text.lines().distinct().count() == 1;
  }

  static int version(String text) {
    return Integer.parseInt(text.lines().findFirst().orElseThrow());
  }
}
