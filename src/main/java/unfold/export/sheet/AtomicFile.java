package unfold.export.sheet;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import unfold.result.Result;

/**
 * Writes files that appear whole or not at all: a draft beside the file takes its place once it is
 * complete. A draft does not outlive the program, not even where it is stopped from outside.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** The content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the content, and leaves the stream open.
     *
     * @throws IOException if the stream fails, else with a message for the reader
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, through links, and without a draft if it is no regular one, as {@code
   * /dev/stdout}. An existing file keeps its permissions.
   *
   * @return the file, or the reason, in words, why it is as it was before
   */
  public static Result<Path> write(Path file, Content content) {
    if (Files.isDirectory(file)) {
      return Result.failed(SheetMessages.isFolder(file));
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, content);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
      }
      return Result.of(file);
    } catch (IOException e) {
      return Result.failed(SheetMessages.notWritten(file, reason(e, file)));
    }
  }

  private static String reason(IOException fault, Path file) {
    return switch (fault) {
      case NoSuchFileException _ when !Files.isDirectory(folder(file)) ->
          SheetMessages.noFolder(folder(file));
      case FileSystemException _ when !Files.isDirectory(folder(file)) ->
          SheetMessages.notFolder(folder(file));
      case NoSuchFileException _, AccessDeniedException _ -> SheetMessages.notAllowed();
      // the whole message names the draft
      case FileSystemException it when it.getReason() != null -> it.getReason();
      default -> String.valueOf(root(fault).getMessage());
    };
  }

  /** The innermost cause, which says it in the words of the system. */
  private static Throwable root(Throwable fault) {
    Throwable cause = fault.getCause();
    return cause == null ? fault : root(cause);
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static void replace(Path file, Content content) throws IOException {
    // of no name but its own: one as long as a system allows has no room for more
    Path draft = file.resolveSibling("." + UUID.randomUUID() + ".part");
    Thread cleaning = new Thread(() -> delete(draft));
    Runtime.getRuntime().addShutdownHook(cleaning);
    try {
      fill(draft, content, CREATE_NEW);
      keepPermissions(file, draft);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      delete(draft);
      forget(cleaning);
    }
  }

  private static void fill(Path file, Content content, OpenOption... options) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
      content.write(out);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private static void delete(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // what keeps it from being written keeps it from being removed
    }
  }

  private static void forget(Thread cleaning) {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaning);
    } catch (IllegalStateException e) {
      // the program is stopping and the draft being deleted
    }
  }
}
