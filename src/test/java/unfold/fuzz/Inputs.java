package unfold.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The inputs that a target begins with: good ones, and those that once were answered badly. */
final class Inputs {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path FUZZ = RESOURCES.resolve("fuzz");

  private Inputs() {}

  /** The folders of a target's inputs. */
  static List<Path> folders(FuzzTarget target) {
    Path own = FUZZ.resolve(target.name().toLowerCase(Locale.ROOT));
    return switch (target) {
      case TEXT, PICTURE, STREAM ->
          List.of(FUZZ.resolve("text"), RESOURCES.resolve("systems"), Path.of("resources/gallery"));
      case NPY, NPZ -> List.of(RESOURCES.resolve("numpy"));
      case BUNDLE -> List.of(RESOURCES.resolve("documents"));
      case FILE -> List.of(FUZZ.resolve("svg"), FUZZ.resolve("png"));
      case CSV, IMAGE, PNG, SVG, PROVENANCE, JOURNAL -> List.of(own);
    };
  }

  /** The contents of the files in these folders, in the order of their names. */
  static List<byte[]> of(FuzzTarget target) {
    return folders(target).stream().flatMap(folder -> contents(folder).stream()).toList();
  }

  /** Those of its own folder, and not the systems that other tests read and draw. */
  static List<byte[]> own(FuzzTarget target) {
    return contents(folders(target).getFirst());
  }

  private static List<byte[]> contents(Path folder) {
    return files(folder).stream().map(Inputs::bytes).toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list of a target's words, one a line between quotes, with bytes as {@code \xNN}. */
  static Path dictionary(FuzzTarget target) {
    return FUZZ.resolve(target.dictionary() + ".dict");
  }

  static List<byte[]> words(FuzzTarget target) {
    String lines = new String(bytes(dictionary(target)), StandardCharsets.US_ASCII);
    return lines
        .lines()
        .map(line -> line.substring(1, line.length() - 1))
        .map(Inputs::word)
        .toList();
  }

  private static byte[] word(String written) {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    for (int i = 0; i < written.length(); i++) {
      if (written.startsWith("\\x", i)) {
        word.write(Integer.parseInt(written.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        i += written.charAt(i) == '\\' ? 1 : 0;
        word.write(written.charAt(i));
      }
    }
    return word.toByteArray();
  }
}
