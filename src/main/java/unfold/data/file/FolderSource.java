package unfold.data.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import unfold.result.Result;

/** The files in and below a folder; an absolute name is taken as it is. */
public final class FolderSource implements DataSource {
  private final Path folder;

  public FolderSource(Path folder) {
    this.folder = folder;
  }

  @Override
  public Result<byte[]> read(String name) {
    try {
      return read(folder.resolve(name), name);
    } catch (IOException | InvalidPathException | OutOfMemoryError e) {
      return Result.failed(DataFileMessages.unreadable(name));
    }
  }

  private static Result<byte[]> read(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return Result.failed(DataFileMessages.noFile(name));
    }
    // a pipe or a device has no size and may never end
    if (!Files.isRegularFile(file)) {
      return Result.failed(DataFileMessages.notAFile(name));
    }
    if (Files.size(file) > LARGEST) {
      return Result.failed(DataFileMessages.tooLarge(name, Files.size(file), LARGEST));
    }
    return Result.of(Files.readAllBytes(file));
  }
}
