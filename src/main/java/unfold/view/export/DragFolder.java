package unfold.view.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unfold.result.Result;

/** The folder of the files dragged out of the window, deleted when the program ends. */
public final class DragFolder {
  private @Nullable Path folder;
  private int files;

  /** A new place for a file of a name, so that files dragged before stay whole. */
  Result<Path> place(String name) {
    try {
      Path place = Files.createDirectory(folder().resolve(String.valueOf(++files)));
      return Result.of(place.resolve(name));
    } catch (IOException e) {
      return Result.failed(ExportDialogMessages.noDragFolder());
    }
  }

  private Path folder() throws IOException {
    Path there = folder;
    if (there == null) {
      Path made = Files.createTempDirectory("unfold");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
      folder = made;
      return made;
    }
    return there;
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
