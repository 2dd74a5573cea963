package unfold.export.sheet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The drafts of programs that were killed while they wrote, told by names that only drafts have.
 */
final class LeftDrafts {
  private static final String BEGINNING = ".unfold-";
  private static final String ENDING = ".part";

  /** The drafts of this program; to close a second channel to one would free its lock. */
  private static final String OWN = BEGINNING + UUID.randomUUID() + "-";

  private static final AtomicLong MADE = new AtomicLong();

  private LeftDrafts() {}

  /** A new place beside a file, of no name but its own: the longest has no room for more. */
  static Path place(Path file) {
    return file.resolveSibling(OWN + MADE.incrementAndGet() + ENDING);
  }

  /** Deletes all drafts in a folder that no running program writes, as far as it is allowed. */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, LeftDrafts::isForeign)) {
      drafts.forEach(LeftDrafts::deleteUnlocked);
    } catch (IOException | DirectoryIteratorException unreadable) {
      // what is written there next says so
    }
  }

  private static boolean isForeign(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(BEGINNING)
        && name.endsWith(ENDING)
        && !name.startsWith(OWN)
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void deleteUnlocked(Path draft) {
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      FileLock unlocked = channel.tryLock();
      if (unlocked != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // of another user, or where nothing can be locked
    }
  }
}
