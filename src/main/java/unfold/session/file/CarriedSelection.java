package unfold.session.file;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import unfold.chain.CarriedFiles;
import unfold.chain.CarriedFiles.Carried;
import unfold.chain.FileContent;
import unfold.chain.TextFiles;
import unfold.session.Document;

/** The files that a document takes with it when it is stored whole. */
final class CarriedSelection {
  /** The most bytes of all embedded files together. */
  private static final int MOST = 16 << 20;

  private final TextFiles files;
  private final Path folder;
  private final Map<String, Carried> chosen = new LinkedHashMap<>();
  private int left = MOST;

  private CarriedSelection(TextFiles files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * The files it has with it already, as earlier texts may name them, and those that its text names
   * now, as far as it may read them.
   *
   * @param bundle where it is to be stored
   */
  static CarriedFiles of(Document document, Path bundle) {
    Path folder = Optional.ofNullable(bundle.toAbsolutePath().getParent()).orElse(bundle);
    CarriedSelection selection = new CarriedSelection(document.files(), folder);
    document.files().carried().byName().keySet().forEach(selection::choose);
    NamedData.of(document).forEach(selection::choose);
    return new CarriedFiles(selection.chosen);
  }

  private void choose(String name) {
    if (!chosen.containsKey(name)) {
      files.read(name).success().ifPresent(content -> choose(name, content));
    }
  }

  private void choose(String name, byte[] content) {
    if (content.length <= left) {
      left -= content.length;
      chosen.put(name, new Carried.Embedded(new FileContent(content)));
    } else {
      place(name).ifPresent(it -> chosen.put(name, new Carried.Referenced(it)));
    }
  }

  /** Where a file is, relative to the bundle if it lies below its folder. */
  private Optional<Path> place(String name) {
    try {
      Path real = folder.toRealPath();
      return files.place(name).map(it -> it.startsWith(real) ? real.relativize(it) : it);
    } catch (IOException | InvalidPathException gone) {
      return Optional.empty();
    }
  }
}
