package unfold.export.sheet;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A file in the making, in the folder of the file whose place it takes. It is locked as long as it
 * is written, so that other programs know it from those left behind.
 */
final class Draft implements Closeable {
  private final Path file;
  private final Path path;
  private final FileChannel channel;
  private final Thread cleaning = new Thread(this::delete);

  private Draft(Path file, Path path, FileChannel channel) {
    this.file = file;
    this.path = path;
    this.channel = channel;
  }

  /** An empty draft of a file, which only those who may read the file can read. */
  static Draft of(Path file) throws IOException {
    FileAttribute<?>[] attributes =
        permissions(file).stream()
            .map(PosixFilePermissions::asFileAttribute)
            .toArray(FileAttribute[]::new);
    while (true) {
      Path path = LeftDrafts.place(file);
      FileChannel channel = FileChannel.open(path, Set.of(WRITE, CREATE_NEW), attributes);
      lock(channel);
      if (Files.exists(path)) {
        Draft draft = new Draft(file, path, channel);
        Runtime.getRuntime().addShutdownHook(draft.cleaning);
        return draft;
      }
      // swept between making and locking
      channel.close();
    }
  }

  private static void lock(FileChannel channel) {
    try {
      var _ = channel.lock();
    } catch (IOException noLocks) {
      // where a file system has none, nobody can take one to sweep either
    }
  }

  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null || !Files.exists(file)
        ? Optional.empty()
        : Optional.of(view.readAttributes().permissions());
  }

  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Puts the draft on the disk and, in one go, in the place of the file. */
  void publish() throws IOException {
    Optional<Set<PosixFilePermission>> permissions = permissions(file);
    if (permissions.isPresent()) {
      // those it was made with lack what the user's mask takes away
      Files.setPosixFilePermissions(path, permissions.get());
    }
    channel.force(true);
    Files.move(path, file, ATOMIC_MOVE);
    keepName(file.resolveSibling(""));
  }

  private static void keepName(Path folder) {
    try (FileChannel names = FileChannel.open(folder, READ)) {
      names.force(true);
    } catch (IOException e) {
      // Windows opens no folder; the file is in its place all the same
    }
  }

  /** Deletes the draft, if it has not become the file. */
  @Override
  public void close() throws IOException {
    delete();
    channel.close();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaning);
    } catch (IllegalStateException e) {
      // the program is stopping and the draft being deleted
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // what keeps it from being written keeps it from being removed
    }
  }
}
