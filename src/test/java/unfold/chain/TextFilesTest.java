package unfold.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.gallery.Gallery;

class TextFilesTest {
  private static final String SHIPPED = "sunspots.csv";

  @TempDir Path folder;

  private TextFiles beside() {
    return TextFiles.beside(folder.resolve("my.rec"));
  }

  @Test
  void aFileIsFoundBesideTheText() throws IOException {
    Files.write(folder.resolve("w.csv"), new byte[] {1, 2, 3});
    assertThat(beside().read("w.csv").success())
        .hasValueSatisfying(content -> assertThat(content).containsExactly(1, 2, 3));
  }

  @Test
  void whatIsNotThereIsThatOfTheGallery() {
    assertThat(beside().read(SHIPPED).success())
        .contains(Gallery.data().read(SHIPPED).success().orElseThrow());
    assertThat(TextFiles.OF_GALLERY.read(SHIPPED).success()).isPresent();
  }

  @Test
  void aFileBesideTheTextComesBeforeThatOfTheGallery() throws IOException {
    Files.writeString(folder.resolve(SHIPPED), "value\n1\n");
    assertThat(beside().read(SHIPPED).success())
        .hasValueSatisfying(content -> assertThat(content).asString().isEqualTo("value\n1\n"));
  }

  @Test
  void aFileBesideTheTextThatIsNoneIsNotCoveredUp() throws IOException {
    Files.createDirectory(folder.resolve(SHIPPED));
    assertThat(beside().read(SHIPPED).failure()).contains("sunspots.csv is not a file");
  }

  @Test
  void whatIsNowhereSaysWhereItWasLookedFor() {
    assertThat(beside().read("w.csv").failure())
        .contains("there is no file w.csv, neither beside the text nor in the gallery");
    assertThat(TextFiles.OF_GALLERY.read("w.csv").failure()).contains("there is no file w.csv");
  }

  @Test
  void aFileThatIsNamedInFullIsTakenFromThereAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("w.csv"), "value\n1\n").toAbsolutePath();
    assertThat(TextFiles.OF_GALLERY.read(file.toString()).success()).isPresent();
    String nowhere = folder.resolve("no.csv").toAbsolutePath().toString();
    assertThat(beside().read(nowhere).failure()).contains("there is no file " + nowhere);
  }

  @Test
  void aNameThatNoFileCanHaveIsAValue() {
    assertThat(beside().read("a\0b").failure()).contains("a\0b cannot be read");
  }
}
