package unfold.session.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
  private final List<String> missing = new ArrayList<>();
  private int left = MOST;

  /**
   * The files it has with it already, as earlier texts may name them, and those that its text names
   * now, as far as it may read them.
   *
   * @param bundle where it is to be stored
   */
  CarriedSelection(Document document, Path bundle) {
    this.files = document.files();
    this.folder = Optional.ofNullable(bundle.toAbsolutePath().getParent()).orElse(bundle);
    files.carried().byName().keySet().forEach(this::choose);
    NamedData.of(document).stream().filter(it -> !chosen.containsKey(it)).forEach(this::choose);
  }

  CarriedFiles files() {
    return new CarriedFiles(chosen);
  }

  /** A sentence for each kind of file that is not in it. */
  List<String> notes() {
    List<String> referenced =
        chosen.entrySet().stream()
            .filter(it -> it.getValue() instanceof Carried.Referenced)
            .map(Map.Entry::getKey)
            .toList();
    List<String> notes = new ArrayList<>();
    if (!referenced.isEmpty()) {
      notes.add(SavingSentences.referenced(referenced));
    }
    if (!missing.isEmpty()) {
      notes.add(SavingSentences.missing(missing));
    }
    return notes;
  }

  private void choose(String name) {
    Optional<Path> place = place(name);
    content(name, place)
        .filter(it -> it.size() <= left)
        .ifPresentOrElse(it -> embed(name, it), () -> refer(name, place));
  }

  /** The content of a file; it is not read where it is known to be too large. */
  private Optional<FileContent> content(String name, Optional<Path> place) {
    if (files.carried().byName().get(name) instanceof Carried.Embedded(FileContent content)) {
      return Optional.of(content);
    }
    return place.filter(it -> size(it) > left).isPresent()
        ? Optional.empty()
        : files.read(name).success().map(FileContent::new);
  }

  private void embed(String name, FileContent content) {
    left -= content.size();
    chosen.put(name, new Carried.Embedded(content));
  }

  /** Keeps the place of a file; that of one which cannot be read now, as it was known before. */
  private void refer(String name, Optional<Path> place) {
    Optional<Carried> before = Optional.ofNullable(files.carried().byName().get(name));
    Optional<Carried> now =
        place
            .filter(_ -> files.withheld(name).isEmpty())
            .map(it -> new Carried.Referenced(relative(it)));
    now.or(() -> before).ifPresentOrElse(it -> chosen.put(name, it), () -> missing.add(name));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0;
    }
  }

  private Optional<Path> place(String name) {
    try {
      return files.place(name).filter(Files::isRegularFile);
    } catch (IOException | InvalidPathException gone) {
      return Optional.empty();
    }
  }

  /** A place as the bundle tells it: relative if it lies below its folder. */
  private Path relative(Path place) {
    try {
      Path real = folder.toRealPath();
      return place.startsWith(real) ? real.relativize(place) : place;
    } catch (IOException gone) {
      return place;
    }
  }
}
