package unfold.export.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import unfold.result.Result;

/**
 * Writes files that appear whole or not at all: a draft beside the file takes its place once it is
 * complete and on the disk. Whatever stops the program, the file is the old one or the new one.
 */
public final class AtomicFile {
  /** As many links as Linux follows. */
  private static final int MOST_LINKS = 40;

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
   * /dev/stdout}. An existing file keeps its permissions. What programs that were killed left
   * beside it is deleted.
   *
   * @return the file, or the reason, in words, why it is as it was before
   */
  public static Result<Path> write(Path file, Content content) {
    if (Files.isDirectory(file)) {
      return Result.failed(SheetMessages.isFolder(file));
    }
    Path target = file;
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, content);
      } else {
        target = target(file);
        replace(target, content);
      }
      return Result.of(file);
    } catch (IOException e) {
      return Result.failed(SheetMessages.notWritten(file, reason(e, target)));
    }
  }

  /** The file itself, which need not exist, at the end of all links. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(null, null, SheetMessages.linksWithoutEnd());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void fill(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.write(out);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    LeftDrafts.sweep(folder(file));
    try (Draft draft = Draft.of(file)) {
      OutputStream out = new BufferedOutputStream(draft.stream());
      content.write(out);
      out.flush();
      draft.publish();
    }
  }

  private static String reason(IOException fault, Path file) {
    return switch (fault) {
      case NoSuchFileException _ when !Files.isDirectory(folder(file)) ->
          SheetMessages.noFolder(folder(file));
      case FileSystemException _ when !Files.isDirectory(folder(file)) ->
          SheetMessages.notFolder(folder(file));
      case NoSuchFileException _, AccessDeniedException _ -> SheetMessages.notAllowed();
      case AtomicMoveNotSupportedException _ -> SheetMessages.notInOneGo();
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
}
