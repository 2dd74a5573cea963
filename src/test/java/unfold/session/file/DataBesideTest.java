package unfold.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.chain.CarriedFiles;
import unfold.chain.CarriedFiles.Carried;
import unfold.chain.FileContent;
import unfold.gallery.Gallery;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;

/** What is saved beside a text. */
class DataBesideTest {
  @TempDir Path folder;

  private List<String> saved(Document document) {
    return DocumentWriter.write(
            History.of(document), Moment.START, WindowView.USUAL, folder.resolve("home/mine.rec"))
        .success()
        .orElseThrow()
        .notes();
  }

  private static Document driven() {
    String text = Gallery.named("driven").orElseThrow().text();
    return Document.of(text, new Origin.Shipped("driven"));
  }

  /** A document from elsewhere that has a file of some name with it. */
  private Document carrying(String name) {
    Carried content =
        new Carried.Embedded(new FileContent("value\n1\n".getBytes(StandardCharsets.UTF_8)));
    Path bundle = folder.resolve("strange.unfold");
    return Document.of(
        "input x(t) : 1 = csv(\"%s\", \"value\")\n".formatted(name),
        new Origin.Bundled(bundle, new CarriedFiles(Map.of(name, content))));
  }

  private void home() throws IOException {
    Files.createDirectory(folder.resolve("home"));
  }

  @Test
  void aTextOfTheGalleryBringsItsData() throws IOException {
    home();
    assertThat(saved(driven())).isEmpty();
    assertThat(folder.resolve("home/sunspots.csv"))
        .hasContent(Files.readString(Path.of("resources/gallery/sunspots.csv")));
    assertThat(folder.resolve("home/mine.rec")).hasContent(driven().text());
  }

  @Test
  void aFileThatIsThereIsLeftAndNamed() throws IOException {
    home();
    Files.writeString(folder.resolve("home/sunspots.csv"), "value\n7\n");
    assertThat(saved(driven()))
        .containsExactly(
            "sunspots.csv beside the text is another file than the one read so far;"
                + " it was left as it is.");
    assertThat(folder.resolve("home/sunspots.csv")).hasContent("value\n7\n");
  }

  @Test
  void aFolderOfDataIsBroughtAsOne() throws IOException {
    home();
    assertThat(saved(carrying("data/rain.csv"))).isEmpty();
    assertThat(folder.resolve("home/data/rain.csv")).hasContent("value\n1\n");
  }

  /** A text of a stranger, saved into the home folder, must not say who may log in. */
  @ParameterizedTest
  @ValueSource(
      strings = {".profile.csv", ".ssh/keys.csv", "../up.csv", "run.sh", "a/../../up.csv", "keys"})
  void whatIsNoPlainDataIsNotWritten(String name) throws IOException {
    home();
    assertThat(saved(carrying(name)))
        .containsExactly(
            name
                + " was not copied with the text, which will miss it: only data below its folder"
                + " are.");
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .containsExactly(folder.resolve("home/mine.rec"));
    }
  }

  /** An archive that is unpacked may hold links as well as a document. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsWrittenThroughALink() throws IOException {
    home();
    Files.createDirectories(folder.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("home/sub"), folder.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("home/d.csv"), folder.resolve("outside/start.desktop"));
    assertThat(saved(carrying("sub/deep/evil.csv")))
        .singleElement()
        .asString()
        .contains("leads out");
    assertThat(saved(carrying("d.csv"))).singleElement().asString().contains("left as it is");
    assertThat(folder.resolve("outside")).isEmptyDirectory();
  }

  @Test
  void savedInPlaceNothingIsBrought() throws IOException {
    home();
    Files.writeString(folder.resolve("home/rain.csv"), "value\n1\n");
    Document own =
        Document.of(
            "input x(t) : 1 = csv(\"rain.csv\", \"value\")\n",
            new Origin.Saved(folder.resolve("home/mine.rec")));
    assertThat(saved(own)).isEmpty();
    assertThat(folder.resolve("home").toFile().list()).hasSize(2);
  }
}
