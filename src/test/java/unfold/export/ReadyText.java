package unfold.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import unfold.chain.TextFiles;

/** A text of the gallery, or of the networks of the chapter. */
record ReadyText(Path file) {
  private static final String ENDING = ".rec";
  private static final Set<Path> FOLDERS =
      Set.of(Path.of("resources/gallery"), Path.of("src/test/resources/systems"));

  static Stream<ReadyText> all() {
    return FOLDERS.stream().flatMap(ReadyText::in).sorted(Comparator.comparing(ReadyText::file));
  }

  private static Stream<ReadyText> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(it -> it.toString().endsWith(ENDING))
          .map(ReadyText::new)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString().replace(ENDING, "");
  }

  /**
   * With the data beside it.
   *
   * @return empty if it cannot be computed
   */
  Optional<ReadyRun> run(Map<String, Integer> extents) {
    return ReadyRun.of(text(), TextFiles.beside(file), extents);
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
