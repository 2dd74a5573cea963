package unfold.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.WindowView;

/** A text goes back into its file with the line ends and the mark that it came with. */
class TextFormTest {
  @TempDir Path folder;

  private Document opened(Path file) {
    return RecurrenceReader.file(file, "").success().orElseThrow().document();
  }

  private static String saved(Document document, Path file) throws IOException {
    assertThat(
            DocumentWriter.write(History.of(document), Moment.START, WindowView.USUAL, file)
                .success())
        .isPresent();
    return Files.readString(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndAsTheyDidWhenOneIsTyped(String end) throws IOException {
    Path file = Files.writeString(folder.resolve("a.rec"), "# one" + end + end + "s(t) = 1" + end);
    Document opened = opened(file);
    assertThat(opened.text()).isEqualTo("# one\n\ns(t) = 1\n");
    assertThat(saved(opened, file)).isEqualTo("# one" + end + end + "s(t) = 1" + end);
    assertThat(saved(opened.withText("# two\n" + opened.text()), file))
        .isEqualTo("# two" + end + "# one" + end + end + "s(t) = 1" + end);
  }

  @Test
  void aByteOrderMarkStaysInTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rec"), "\uFEFFs(t) = 1\r\n");
    assertThat(saved(opened(file).withText("s(t) = 2\n"), file)).isEqualTo("\uFEFFs(t) = 2\r\n");
  }

  @Test
  void ofMixedLinesTheMostDecide() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rec"), "# a\n# b\r\n# c\r\ns(t) = 1\n#\r\n");
    assertThat(saved(opened(file), file)).isEqualTo("# a\r\n# b\r\n# c\r\ns(t) = 1\r\n#\r\n");
  }

  @Test
  void aCopyHasTheFormOfWhatItIsACopyOf() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rec"), "\uFEFFs(t) = 1\r\n");
    Path other = Files.writeString(folder.resolve("b.rec"), "r(t) = 1\n");
    assertThat(saved(opened(file), other)).isEqualTo("\uFEFFs(t) = 1\r\n");
  }

  @Test
  void aTextWhoseFileIsGoneEndsItsLinesAsUsual() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rec"), "s(t) = 1\r\n");
    Document opened = opened(file);
    Files.delete(file);
    assertThat(saved(opened, file)).isEqualTo("s(t) = 1\n");
  }
}
