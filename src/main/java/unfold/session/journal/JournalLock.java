package unfold.session.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The lock beside a journal, which the system lets go when a process ends however it ends. It holds
 * the name of the file that is open, for other windows to read.
 */
final class JournalLock implements AutoCloseable {
  static final String ENDING = ".lock";

  /** The byte that is locked, far behind the name, which stays readable. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  /**
   * The locks of this process with their names. Whoever opens and closes such a file once more lets
   * its lock go: so POSIX has it.
   */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  private JournalLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes a lock, which names no file yet; empty if a window has it.
   *
   * @throws IOException if there can be no such file
   */
  static Optional<JournalLock> take(Path lock) throws IOException {
    Path file = lock.toAbsolutePath();
    if (HELD.putIfAbsent(file, "") != null) {
      return Optional.empty();
    }
    Optional<JournalLock> taken = Optional.empty();
    try {
      taken = locked(file);
    } finally {
      if (taken.isEmpty()) {
        HELD.remove(file);
      }
    }
    taken.ifPresent(it -> it.name(""));
    return taken;
  }

  private static Optional<JournalLock> locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tried(channel);
    if (lock != null && Files.exists(file)) {
      return Optional.of(new JournalLock(file, channel));
    }
    channel.close();
    return Optional.empty();
  }

  /** The lock, or null if somebody has it. */
  private static @Nullable FileLock tried(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED, 1, false);
    } catch (OverlappingFileLockException ofThisProcess) {
      return null;
    }
  }

  /** Names the file that is open; empty for none. */
  void name(String open) {
    HELD.put(file, open);
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(open.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException unnamed) {
      // no other process learns of it, and nothing is lost
    }
  }

  /**
   * The name in the lock of another window; empty if no window has it, or has no file open.
   *
   * @throws IOException if it cannot be read
   */
  static String name(Path lock) throws IOException {
    String held = HELD.get(lock.toAbsolutePath());
    return held != null ? held : isLocked(lock) ? Files.readString(lock) : "";
  }

  private static boolean isLocked(Path lock) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return tried(channel) == null;
    }
  }

  boolean isOf(Path lock) {
    return file.equals(lock.toAbsolutePath());
  }

  /** Lets the lock go, to be taken by another window. */
  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(file);
  }

  /** Lets the lock go for good. */
  void delete() throws IOException {
    close();
    Files.deleteIfExists(file);
  }
}
