package unfold.view.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import unfold.export.sheet.TemporaryFolder;
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
      Path made = TemporaryFolder.make();
      folder = made;
      return made;
    }
    return there;
  }
}
