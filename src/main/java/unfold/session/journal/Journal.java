package unfold.session.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import unfold.export.sheet.AtomicFile;
import unfold.result.Result;

/**
 * The file in which a window keeps what is open in it. A lock beside it tells the journals of
 * windows that are open from those that are left over.
 */
public final class Journal implements AutoCloseable {
  private static final String ENDING = ".journal";
  private static final int TRIES = 8;

  private final Path file;
  private final JournalLock lock;

  private Journal(Path file, JournalLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * A new journal.
   *
   * @param folder made if there is none, and then others cannot read it
   * @throws IOException if nothing can be kept there
   */
  public static Journal begin(Path folder) throws IOException {
    Files.createDirectories(folder, forTheUserAlone(folder));
    for (int i = 0; i < TRIES; i++) {
      Path file = anotherIn(folder);
      Optional<JournalLock> lock = JournalLock.take(lock(file));
      if (lock.isPresent()) { // else a window that starts at the same moment sweeps it away
        return new Journal(file, lock.get());
      }
    }
    throw new IOException(folder + " can hold no lock");
  }

  /** The name of another journal, that no window keeps. */
  static Path anotherIn(Path folder) {
    return folder.resolve(UUID.randomUUID() + ENDING);
  }

  private static FileAttribute<?>[] forTheUserAlone(Path folder) {
    boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPosix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * The journals that no window keeps any more, the last one first. Each is locked until it is
   * closed or forgotten; one that cannot be locked is passed over.
   */
  public static List<Journal> left(Path folder) {
    List<Journal> left = new ArrayList<>();
    for (Path file : journals(folder)) {
      try {
        JournalLock.take(lock(file)).map(it -> new Journal(file, it)).ifPresent(left::add);
      } catch (IOException unopenable) {
        // another user's, perhaps
      }
    }
    left.removeIf(Journal::forgetIfEmpty);
    left.sort(Comparator.comparing((Journal it) -> it.file.toFile().lastModified()).reversed());
    return left;
  }

  /** Forgets a journal whose window ended before anything was kept; tells whether it was one. */
  private boolean forgetIfEmpty() {
    if (Files.exists(file)) {
      return false;
    }
    try {
      forget();
    } catch (IOException stays) {
      // an empty file
    }
    return true;
  }

  /** The files that are journals, or were to be. */
  private static Iterable<Path> journals(Path folder) {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder, "*" + ENDING + "{," + JournalLock.ENDING + "}")) {
      all.forEach(it -> files.add(withoutLock(it)));
    } catch (IOException none) {
      return files;
    }
    return files;
  }

  private static Path withoutLock(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(JournalLock.ENDING)
        ? file.resolveSibling(name.substring(0, name.length() - JournalLock.ENDING.length()))
        : file;
  }

  private static Path lock(Path file) {
    return file.resolveSibling(file.getFileName() + JournalLock.ENDING);
  }

  /**
   * Names the file that is open, for other windows.
   *
   * @param open empty where what is open has none
   */
  public void name(Optional<Path> open) {
    lock.name(open.map(it -> real(it).toString()).orElse(""));
  }

  /** Whether a window with another journal in the folder has a file open. */
  public boolean isOpenElsewhere(Path open) {
    Path folder = file.toAbsolutePath().getParent();
    for (Path other : folder == null ? List.<Path>of() : journals(folder)) {
      if (!lock.isOf(lock(other)) && real(open).equals(named(lock(other)).orElse(null))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Path> named(Path lock) {
    try {
      return Optional.of(JournalLock.name(lock)).filter(it -> !it.isEmpty()).map(Path::of);
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  /** A file without links, by which it is the same file. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** Keeps what is open, in place of what was; a failure says why it could not. */
  public Result<Path> keep(JournalEntry entry) {
    return AtomicFile.write(file, out -> out.write(JournalJson.of(entry)));
  }

  /** What was kept; empty if nothing was, or nothing that this program can read. */
  public Optional<JournalEntry> entry() {
    return JournalJson.file(file);
  }

  /** Forgets what was kept: it is saved, or nobody wants it. */
  public void forget() throws IOException {
    Files.deleteIfExists(file);
    lock.delete();
  }

  /** Lets the journal go, to be found again. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
