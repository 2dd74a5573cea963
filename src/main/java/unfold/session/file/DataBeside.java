package unfold.session.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import unfold.chain.TextFiles;
import unfold.export.sheet.AtomicFile;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Origin;

/**
 * The data of a text, brought along when it is saved as one. Nothing is replaced; and as the names
 * may be a stranger's, only data are written, and only below the folder of the text.
 */
final class DataBeside {
  private static final Set<String> ENDINGS =
      Set.of("csv", "tsv", "txt", "dat", "npy", "npz", "png", "jpg", "jpeg", "gif", "bmp");

  private final TextFiles before;
  private final TextFiles after;
  private final Path folder;

  private DataBeside(Document document, Path text) {
    this.before = document.files();
    this.after = new Origin.Saved(text).files().allowing(document.allowed());
    this.folder = Optional.ofNullable(text.toAbsolutePath().getParent()).orElse(text);
  }

  /**
   * Brings the files that a document reads beside a text of it.
   *
   * @return a sentence for each that the text will not find as it was
   */
  static List<String> bring(Document document, Path text) {
    DataBeside bringing = new DataBeside(document, text);
    return NamedData.of(document).stream().flatMap(it -> bringing.bring(it).stream()).toList();
  }

  private Optional<String> bring(String name) {
    if (isInPlace(name)) {
      return Optional.empty();
    }
    Optional<byte[]> read = before.read(name).success();
    if (read.isEmpty() || isSame(name, read.get())) {
      return Optional.empty();
    }
    Optional<Path> target = target(name);
    if (target.isEmpty()) {
      return Optional.of(SavingSentences.notBrought(name));
    }
    return Files.exists(target.get(), LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(SavingSentences.another(name))
        : write(target.get(), read.get()).failure().map(SavingSentences::failed);
  }

  /** Whether the saved text reads the very file that is read so far, however large it is. */
  private boolean isInPlace(String name) {
    try {
      Optional<Path> place = before.place(name);
      return place.isPresent() && place.equals(after.place(name));
    } catch (IOException | InvalidPathException elsewhere) {
      return false;
    }
  }

  /** Whether the saved text finds the same there; the gallery's own only as long as it has it. */
  private boolean isSame(String name, byte[] content) {
    try {
      return after.place(name).isPresent()
          && Arrays.equals(after.read(name).success().orElse(null), content);
    } catch (IOException | InvalidPathException elsewhere) {
      return false;
    }
  }

  private Optional<Path> target(String name) {
    try {
      Path named = Path.of(name);
      boolean isData = ENDINGS.contains(ending(name)) && named.getRoot() == null;
      boolean isPlain =
          StreamSupport.stream(named.spliterator(), false)
              .noneMatch(it -> it.toString().startsWith("."));
      return isData && isPlain ? Optional.of(folder.resolve(named)) : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a folder, if only to be, lies below that of the text once links are followed. */
  private boolean isBelow(Path into) throws IOException {
    for (Path there = into; there != null; there = there.getParent()) {
      if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
        return there.toRealPath().startsWith(folder.toRealPath());
      }
    }
    return false;
  }

  private Result<Path> write(Path target, byte[] content) {
    Path into = Optional.ofNullable(target.getParent()).orElse(folder);
    try {
      if (!isBelow(into)) {
        return Result.failed(RecurrenceFileMessages.linkedOut(into.toString()));
      }
      Files.createDirectories(into);
      return AtomicFile.write(target, out -> out.write(content));
    } catch (IOException e) {
      return Result.failed(RecurrenceFileMessages.noFolder(into.toString()));
    }
  }
}
