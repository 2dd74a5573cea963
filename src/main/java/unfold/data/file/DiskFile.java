package unfold.data.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import unfold.result.Result;

/** A regular file of the disk, read as a whole and within a limit. */
public final class DiskFile {
  private DiskFile() {}

  /**
   * Reads a file. A link is not followed: one that takes the place of a file that was looked at
   * before leads nowhere. Reading ends early once nobody waits for it ({@link StoppableInput}).
   *
   * @param name what a message calls the file
   * @return the content, or why there is none
   */
  public static Result<byte[]> read(Path file, String name) {
    try {
      return regular(file, name);
    } catch (IOException | OutOfMemoryError e) {
      return Result.failed(DataFileMessages.unreadable(name));
    }
  }

  private static Result<byte[]> regular(Path file, String name) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Result.failed(DataFileMessages.noFile(name));
    }
    // a pipe or a device has no size and may never end
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Result.failed(DataFileMessages.notAFile(name));
    }
    if (Files.size(file) > DataSource.LARGEST) {
      return Result.failed(DataFileMessages.tooLarge(name, Files.size(file), DataSource.LARGEST));
    }
    return bounded(file, name);
  }

  /** Reads no further than the limit, as a file may grow and one of the system has no size. */
  private static Result<byte[]> bounded(Path file, String name) throws IOException {
    try (InputStream in =
        new StoppableInput(
            Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      byte[] content = in.readNBytes((int) DataSource.LARGEST + 1);
      return content.length > DataSource.LARGEST
          ? Result.failed(DataFileMessages.tooLarge(name))
          : Result.of(content);
    }
  }
}
