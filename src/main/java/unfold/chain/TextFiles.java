package unfold.chain;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import unfold.data.file.DataSource;
import unfold.data.file.FolderSource;
import unfold.gallery.Gallery;
import unfold.result.Result;

/**
 * The files that a text names, beside it first and then in the gallery. A file that is named in
 * full is taken as it is.
 *
 * @param folder that of the text; empty for one that has no place yet, or came with the program
 */
public record TextFiles(Optional<Path> folder) implements DataSource {
  /** The files of the gallery alone. */
  public static final TextFiles OF_GALLERY = new TextFiles(Optional.empty());

  public static TextFiles in(Path folder) {
    return new TextFiles(Optional.of(folder));
  }

  /** The files in the folder that holds a text, or a figure of one. */
  public static TextFiles beside(Path file) {
    return new TextFiles(Optional.ofNullable(file.toAbsolutePath().getParent()));
  }

  @Override
  public Result<byte[]> read(String name) {
    return folder
        .filter(it -> isIn(it, name))
        .map(it -> new FolderSource(it).read(name))
        .orElseGet(() -> shipped(name));
  }

  private static boolean isIn(Path folder, String name) {
    try {
      return Files.exists(folder.resolve(name));
    } catch (InvalidPathException e) {
      // no name of a file anywhere, and the folder says so
      return true;
    }
  }

  private Result<byte[]> shipped(String name) {
    Result<byte[]> file = Gallery.data().read(name);
    return folder.isEmpty() || Gallery.isInFull(name)
        ? file
        : file.inWords(ChainMessages::neitherBesideNorShipped);
  }
}
