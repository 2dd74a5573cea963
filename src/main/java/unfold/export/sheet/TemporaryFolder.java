package unfold.export.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that no other user can look into, deleted when the program ends. */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /**
   * Makes a new one.
   *
   * @throws IOException if the system has no room for it
   */
  public static Path make() throws IOException {
    Path made = Files.createTempDirectory("unfold");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
    return made;
  }

  /** Deletes a folder and all in it, as far as the system allows. */
  public static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> inside = new ArrayList<>(all.toList());
      inside.sort(Comparator.reverseOrder());
      for (Path each : inside) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // what another program still holds is the system's to clear away
    }
  }
}
