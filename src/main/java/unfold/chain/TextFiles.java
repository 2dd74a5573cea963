package unfold.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import unfold.data.file.DataSource;
import unfold.data.file.DiskFile;
import unfold.gallery.Gallery;
import unfold.result.Result;

/**
 * The files that a text may read: those it has with it first, then those of its own folder, then
 * those of the gallery. A file that lies elsewhere once links are followed is withheld, unless the
 * user allows it.
 *
 * @param folder what names are relative to; empty for a text that has no place yet, or came with
 *     the program
 * @param isOwn whether what lies below the folder is the text's own; it is not a figure's, which
 *     may come from a stranger and be stored among anything
 */
public record TextFiles(
    Optional<Path> folder, boolean isOwn, AllowedFiles allowed, CarriedFiles carried)
    implements DataSource {
  /** The files of the gallery alone. */
  public static final TextFiles OF_GALLERY = new TextFiles(Optional.empty(), false);

  private TextFiles(Optional<Path> folder, boolean isOwn) {
    this(folder, isOwn, AllowedFiles.NONE, CarriedFiles.NONE);
  }

  public static TextFiles in(Path folder) {
    return new TextFiles(Optional.of(folder), true);
  }

  /** The files in the folder that holds a text. */
  public static TextFiles beside(Path text) {
    return new TextFiles(folder(text), true);
  }

  /** The files of a text that a figure carries: nothing that lies beside it. */
  public static TextFiles ofFigure(Path figure) {
    return new TextFiles(folder(figure), false);
  }

  private static Optional<Path> folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent());
  }

  public TextFiles allowing(AllowedFiles others) {
    return new TextFiles(folder, isOwn, others, carried);
  }

  public TextFiles carrying(CarriedFiles others) {
    return new TextFiles(folder, isOwn, allowed, others);
  }

  @Override
  public Result<byte[]> read(String name) {
    return carried.content(name).map(Result::of).orElseGet(() -> notCarried(name));
  }

  private Result<byte[]> notCarried(String name) {
    try {
      Optional<Path> there = there(name);
      return there.isEmpty() ? shipped(name) : read(there.get(), name);
    } catch (IOException | InvalidPathException e) {
      return Result.failed(ChainMessages.unreadable(name));
    }
  }

  private Result<byte[]> read(Path real, String name) throws IOException {
    if (mayRead(real)) {
      return DiskFile.read(real, name);
    }
    return isOwn || folder.isEmpty()
        ? Result.failed(ChainMessages.outside(name))
        : Gallery.data().read(name).inWords(_ -> ChainMessages.notInFigure(name));
  }

  @Override
  public Optional<Path> withheld(String name) {
    try {
      Optional<Path> there =
          place(name).filter(Files::isRegularFile).filter(it -> !allowed.refuses(it));
      return there.isPresent() && !mayRead(there.get()) && read(name).success().isEmpty()
          ? there
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The file on the disk that is read for a name, with all links followed; empty if none is. */
  public Optional<Path> place(String name) throws IOException {
    return carried.isEmbedded(name) ? Optional.empty() : there(name);
  }

  private Optional<Path> there(String name) throws IOException {
    Path named = Path.of(name);
    Path file = folder.map(it -> it.resolve(named)).orElse(named);
    Optional<Path> beside =
        folder.isPresent() || named.isAbsolute() ? real(file) : Optional.empty();
    Optional<Path> referenced = referenced(name);
    // who copies a file beside the document means that one
    return referenced.isPresent() && (beside.isEmpty() || mayRead(referenced.get()))
        ? referenced
        : beside;
  }

  private Optional<Path> referenced(String name) throws IOException {
    Optional<Path> place = carried.place(name);
    return place.isPresent() && folder.isPresent()
        ? real(folder.get().resolve(place.get()))
        : Optional.empty();
  }

  private static Optional<Path> real(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(file.toRealPath()) : Optional.empty();
  }

  private boolean mayRead(Path real) throws IOException {
    return allowed.allows(real)
        || (isOwn && folder.isPresent() && real.startsWith(folder.get().toRealPath()));
  }

  private Result<byte[]> shipped(String name) {
    Result<byte[]> file = Gallery.data().read(name);
    return folder.isEmpty() || Path.of(name).isAbsolute()
        ? file
        : file.inWords(ChainMessages::neitherBesideNorShipped);
  }
}
