package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A formatter of the build would parse with Maven's own, older Java; a test has the right one. */
class FormatTest {
  @Test
  void everySourceIsAsGoogleJavaFormatWritesIt() throws IOException {
    assertThat(sources())
        .isNotEmpty()
        .filteredOn(file -> !isFormatted(file))
        .as("files that this command mends: mvn -q validate exec:exec -Pformat")
        .isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static boolean isFormatted(Path file) {
    try {
      String text = Files.readString(file);
      return text.equals(new Formatter().formatSourceAndFixImports(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
