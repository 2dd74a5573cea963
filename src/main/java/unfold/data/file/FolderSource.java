package unfold.data.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import unfold.result.Attempt;
import unfold.result.Bytes;

/** Files in a folder and below; an absolute name is taken as it is. */
public final class FolderSource implements DataSource {
  private final Path folder;

  public FolderSource(Path folder) {
    this.folder = folder;
  }

  /** The folder that holds a text, which is what the file names in it are relative to. */
  public static FolderSource beside(Path text) {
    Path parent = text.toAbsolutePath().getParent();
    return new FolderSource(parent == null ? text.toAbsolutePath() : parent);
  }

  @Override
  public Attempt<byte[]> read(String name) {
    try {
      return read(folder.resolve(name), name);
    } catch (IOException | InvalidPathException | OutOfMemoryError e) {
      return Attempt.failed("%s cannot be read", name);
    }
  }

  private static Attempt<byte[]> read(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return Attempt.failed("there is no file %s", name);
    }
    // a pipe or a device has no size and may never end
    if (!Files.isRegularFile(file)) {
      return Attempt.failed("%s is not a file", name);
    }
    if (Files.size(file) > LARGEST) {
      return Attempt.failed(
          "%s is too large: %s, and %s is the most that is read",
          name, Bytes.inWords(Files.size(file)), Bytes.inWords(LARGEST));
    }
    return Attempt.of(Files.readAllBytes(file));
  }
}
