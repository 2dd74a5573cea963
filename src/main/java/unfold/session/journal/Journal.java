package unfold.session.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unfold.export.sheet.AtomicFile;
import unfold.result.Result;

/**
 * The file in which a window keeps what is open in it. A lock beside it, which the system lets go
 * when a process ends however it ends, tells the journals of windows that are open from those that
 * are left over.
 */
public final class Journal implements AutoCloseable {
  private static final String ENDING = ".journal";
  private static final String LOCK = ".lock";

  /** The byte that is locked, far behind the name in the file, which stays readable. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * A new journal.
   *
   * @param folder made if there is none, and then others cannot read it
   * @throws IOException if nothing can be kept there
   */
  public static Journal begin(Path folder) throws IOException {
    Files.createDirectories(folder, forTheUserAlone(folder));
    Path file = folder.resolve(UUID.randomUUID() + ENDING);
    Journal journal = locked(file);
    if (journal == null) {
      throw new IOException(lock(file) + " is locked");
    }
    return journal;
  }

  private static FileAttribute<?>[] forTheUserAlone(Path folder) {
    boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPosix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The journals that no window keeps any more, the last one first; they are locked. */
  public static List<Journal> left(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Journal> left = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.map(Journal::ofLock).distinct().toList()) {
        Journal journal = file.toString().endsWith(ENDING) ? locked(file) : null;
        if (journal != null && Files.exists(file)) {
          left.add(journal);
        } else if (journal != null) {
          journal.forget(); // its window ended before anything was kept
        }
      }
    }
    left.sort(Comparator.comparing((Journal it) -> it.file.toFile().lastModified()).reversed());
    return left;
  }

  private static @Nullable Journal locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(lock(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED, 1, false);
      if (lock != null && Files.exists(lock(file))) {
        return new Journal(file, channel);
      }
    } catch (OverlappingFileLockException ofAnotherWindow) {
      // of this process
    }
    channel.close();
    return null;
  }

  /** The journal that a file locks; of another file, itself. */
  private static Path ofLock(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(LOCK)
        ? file.resolveSibling(name.substring(0, name.length() - LOCK.length()))
        : file;
  }

  private static Path lock(Path file) {
    return file.resolveSibling(file.getFileName() + LOCK);
  }

  /**
   * Names the file that is open, for other windows.
   *
   * @param open empty where what is open has none
   */
  public void name(Optional<Path> open) {
    String name = open.map(it -> it.toAbsolutePath().toString()).orElse("");
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException unnamed) {
      // nobody learns of it, and nothing is lost
    }
  }

  /** The files that windows with other journals in the folder have open. */
  public Set<Path> filesOfOthers() {
    Set<Path> files = new HashSet<>();
    try (DirectoryStream<Path> locks =
        Files.newDirectoryStream(Objects.requireNonNull(file.getParent()), "*" + ENDING + LOCK)) {
      for (Path lock : locks) {
        if (!lock.equals(lock(file)) && isLocked(lock)) {
          files.add(Path.of(Files.readString(lock)));
        }
      }
    } catch (IOException | InvalidPathException unreadable) {
      // those that were found so far
    }
    return files;
  }

  private static boolean isLocked(Path lock) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return channel.tryLock(LOCKED, 1, false) == null;
    } catch (OverlappingFileLockException byThisProgram) {
      return true;
    }
  }

  /** Keeps what is open, in place of what was; a failure says why it could not. */
  public Result<Path> keep(JournalEntry entry) {
    return AtomicFile.write(file, out -> out.write(JournalJson.of(entry)));
  }

  /** What was kept; empty if nothing was, or nothing that this program can read. */
  public Optional<JournalEntry> entry() {
    try {
      return Optional.of(JournalJson.read(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Forgets what was kept: it is saved, or nobody wants it. */
  public void forget() throws IOException {
    Files.deleteIfExists(file);
    close();
    Files.deleteIfExists(lock(file));
  }

  /** Lets the journal go, to be found again. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
