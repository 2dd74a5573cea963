package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A formatter of the build would parse with Maven's own, older Java; a test has the right one. */
class FormatTest {
  /** As old as the last time that all was formatted, by the formatter that the pom names. */
  private static final Path FORMATTED = Path.of("target", "formatted");

  @Test
  void everySourceIsAsGoogleJavaFormatWritesIt() throws IOException {
    FileTime start = FileTime.from(Instant.now());
    assertThat(sources())
        .filteredOn(file -> !isFormatted(file))
        .as("files that this command mends: mvn -q validate exec:exec -Pformat")
        .isEmpty();
    Files.writeString(FORMATTED, "");
    Files.setLastModifiedTime(FORMATTED, start);
  }

  /** What has changed since all was formatted. */
  private static List<Path> sources() throws IOException {
    FileTime known = lastFormatted();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> changed(file).compareTo(known) >= 0)
          .sorted()
          .toList();
    }
  }

  private static FileTime lastFormatted() {
    return Files.exists(FORMATTED) && changed(FORMATTED).compareTo(changed(Path.of("pom.xml"))) > 0
        ? changed(FORMATTED)
        : FileTime.fromMillis(0);
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
