package unfold.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import unfold.session.file.RecurrenceReader;

/** A file that is opened by its content, whatever its name. */
final class FigureFile {
  private FigureFile() {}

  /** Writes the input to a file and opens it. */
  static void open(byte[] input) throws IOException {
    Path file = Files.createTempFile("fuzz", ".svg");
    try {
      Files.write(file, input);
      RecurrenceReader.file(file, "a.svg");
    } finally {
      Files.delete(file);
    }
  }
}
