package unfold.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.chain.CarriedFiles;
import unfold.chain.CarriedFiles.Carried;
import unfold.chain.Chain;
import unfold.circuit.Grain;
import unfold.equation.Settings;
import unfold.figure.scene.ValueDisplay;
import unfold.geometry.Point;
import unfold.playback.Moment;
import unfold.session.Content;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.WindowView.Part;
import unfold.session.WindowView.Place;

class BundleTest {
  private static final String RAIN =
      "input x(t) : 1 = csv(\"rain.csv\", \"value\")\ns(0) = 0\ns(t) = s(t-1) + x(t)\n";
  private static final String VALUES = "value\n4\n6\n8\n";
  private static final Moment MOMENT = new Moment(1.75);

  @TempDir Path folder;

  private Document rain() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(home.resolve("rain.csv"), VALUES);
    return Document.of(RAIN, new Origin.Saved(home.resolve("rain.rec")));
  }

  private Opened stored(History history) throws IOException {
    Path file = Files.createDirectories(folder.resolve("elsewhere")).resolve("talk.unfold");
    assertThat(DocumentWriter.write(history, MOMENT, WindowView.USUAL, file).success()).isPresent();
    return RecurrenceReader.file(file, "talk.unfold").success().orElseThrow();
  }

  @Test
  void allOfADocumentIsStored() throws IOException {
    Content content =
        new Content(
            "s(t) = 2 s(t-1) # größer\n",
            Settings.of(Map.of("theta", "3.9")),
            Map.of("t", 7),
            1L << 60,
            3,
            Grain.OPERATIONS,
            ValueDisplay.NUMBERS);
    Opened opened = stored(History.of(Document.of(content, new Origin.Fresh())));
    assertThat(opened.document().content()).isEqualTo(content);
    assertThat(opened.document().isUnsaved()).isFalse();
    assertThat(opened.document().withSeed(2).isUnsaved()).isTrue();
    assertThat(opened.moment()).contains(MOMENT);
  }

  @Test
  void itsViewIsStoredWithIt() throws IOException {
    WindowView view =
        new WindowView(
            EnumSet.allOf(Part.class),
            true,
            Optional.of(new Place(2.5, new Point(1, -2))),
            Optional.of(new Place(.5, new Point(0, 7))),
            Optional.of("copy-s-3"));
    Path file = folder.resolve("talk.unfold");
    History history = History.of(Document.of("s(t) = 1", new Origin.Fresh()));
    DocumentWriter.write(history, MOMENT, view, file);
    assertThat(RecurrenceReader.file(file, "").success().orElseThrow().view()).contains(view);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"folded\": [\"roof\"]}",
        "{\"folded\": [null]}",
        "{\"folded\": \"strip\"}",
        "{\"circuit\": {\"scale\": 0, \"x\": 1, \"y\": 1}}",
        "{\"circuit\": {\"scale\": 1, \"x\": \"NaN\", \"y\": 1}}",
        "{\"unfolding\": {\"x\": 1, \"y\": 1}}",
        "{\"selected\": 7}",
        "{\"joined\": 1}",
        "7"
      })
  void aViewOfTheWrongKindSaysSo(String view) throws IOException {
    String good = Files.readString(Path.of("src/test/resources/documents/format-1.unfold"));
    assertThat(failure(good.replaceFirst("\"moment\"", "\"view\": " + view + ", \"moment\"")))
        .isEqualTo("some.unfold is damaged, or no document of Unfold");
  }

  @Test
  void itsDataAreStoredWithIt() throws IOException {
    Opened opened = stored(History.of(rain()));
    Files.delete(folder.resolve("home/rain.csv"));
    var data = new Chain(opened.document().input()).dataset().value().orElseThrow();
    assertThat(data.extents().last("t")).isEqualTo(3);
  }

  @Test
  void theDataOfTheGalleryAreStoredWithIt() throws IOException {
    String text = "input x(t) : 1 = csv(\"sunspots.csv\", \"value\")\n";
    Opened opened = stored(History.of(Document.of(text, new Origin.Shipped("driven"))));
    assertThat(opened.document().files().carried().content("sunspots.csv")).isPresent();
  }

  @Test
  void dataOfAMistakenTextAreStoredWithItToo() throws IOException {
    Opened opened = stored(History.of(rain().withText(RAIN + "h(t) = (")));
    assertThat(opened.document().files().carried().content("rain.csv")).isPresent();
  }

  @Test
  void aFileThatIsTooLargeIsReadWhereItIs() throws IOException {
    Document rain = rain();
    Path large = folder.resolve("home/rain.csv");
    Files.writeString(large, VALUES + "\n".repeat(17 << 20));
    Path beside = folder.resolve("home/talk.unfold");
    var saved =
        DocumentWriter.write(History.of(rain), MOMENT, WindowView.USUAL, beside)
            .success()
            .orElseThrow();
    assertThat(saved.notes())
        .containsExactly("Too large to be stored in it, and read where they are: rain.csv.");
    assertThat(Files.size(beside)).isLessThan(10_000);
    Document again = RecurrenceReader.file(beside, "").success().orElseThrow().document();
    assertThat(again.files().read("rain.csv").success().orElseThrow())
        .hasSize(VALUES.length() + (17 << 20));
    Document elsewhere = stored(History.of(again)).document();
    assertThat(elsewhere.files().withheld("rain.csv")).contains(large.toRealPath());
    assertThat(elsewhere.files().read("rain.csv").failure().orElseThrow())
        .contains("--allow-files");
  }

  @Test
  void aReferenceOutlivesAFileThatCannotBeReadJustThen() throws IOException {
    Files.createDirectory(folder.resolve("home"));
    Path large = Files.createDirectories(folder.resolve("far")).resolve("rain.csv");
    Files.writeString(large, VALUES);
    Document referring =
        Document.of(
            RAIN,
            new Origin.Bundled(
                folder.resolve("home/talk.unfold"),
                new CarriedFiles(Map.of("rain.csv", new Carried.Referenced(large)))));
    assertThat(referring.files().withheld("rain.csv")).contains(large.toRealPath());
    assertThat(stored(History.of(referring)).document().files().withheld("rain.csv"))
        .contains(large.toRealPath());
    Files.delete(large);
    Document again = stored(History.of(referring)).document();
    assertThat(again.files().carried()).isEqualTo(referring.files().carried());
    Files.writeString(folder.resolve("elsewhere/rain.csv"), VALUES);
    assertThat(again.files().read("rain.csv").success()).isPresent();
  }

  @Test
  void whatIsMissingIsNamed() {
    Document lost = Document.of(RAIN, new Origin.Saved(folder.resolve("lost.rec")));
    var saved =
        DocumentWriter.write(
            History.of(lost), MOMENT, WindowView.USUAL, folder.resolve("talk.unfold"));
    assertThat(saved.success().orElseThrow().notes())
        .containsExactly("Not stored in it, as it cannot be read: rain.csv.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"talk.unfold", "talk.rec"})
  void whatCouldNotBeOpenedAgainIsNotSaved(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "before");
    for (String bad : List.of("s(t) = \0", "s(t) = 1 # \uD800", "#".repeat(1 << 20) + "\n")) {
      History history = History.of(Document.of(bad, new Origin.Fresh()));
      assertThat(
              DocumentWriter.write(history, MOMENT, WindowView.USUAL, file).failure().orElseThrow())
          .startsWith("the text is ");
      assertThat(file).hasContent("before");
    }
  }

  @Test
  @Timeout(60)
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsWrittenIntoAPipe() throws Exception {
    Path pipe = folder.resolve("talk.rec");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    History history = History.of(Document.of("s(t) = 1", new Origin.Fresh()));
    assertThat(DocumentWriter.write(history, MOMENT, WindowView.USUAL, pipe).failure())
        .contains("talk.rec is not a file");
  }

  @Test
  void itsOwnEditsAreStoredAndNoOthers() throws IOException {
    Document other = Document.of("secret(t) = 1", new Origin.Fresh());
    Document rain = rain();
    History history =
        History.of(other).then(rain).then(rain.withText("a")).then(rain.withText("b")).undo();
    History found = stored(history).history();
    assertThat(found.present().text()).isEqualTo("a");
    assertThat(found.past()).extracting(Document::text).containsExactly(RAIN);
    assertThat(found.future()).extracting(Document::text).containsExactly("b");
    assertThat(found.future().getFirst().isUnsaved()).isTrue();
  }

  @Test
  void aBundleOfTheFirstFormatOpens() {
    Path file = Path.of("src/test/resources/documents/format-1.unfold");
    Opened opened = RecurrenceReader.file(file, "").success().orElseThrow();
    Document document = opened.document();
    assertThat(document.text()).contains("# größer\n");
    assertThat(document.settings().values()).containsExactly(Map.entry("theta", "0.5"));
    assertThat(document.extents()).isEqualTo(Map.of("t", 3));
    assertThat(document.seed()).isEqualTo(9);
    assertThat(document.member()).isZero();
    assertThat(document.grain()).isEqualTo(Grain.OPERATIONS);
    assertThat(document.values()).isEqualTo(ValueDisplay.OFF);
    assertThat(opened.moment()).contains(new Moment(2.25));
    assertThat(opened.view()).contains(WindowView.USUAL);
    assertThat(document.files().read("rain.csv").success().orElseThrow())
        .asString()
        .isEqualTo(VALUES);
    assertThat(document.files().carried().content("W.npy").orElseThrow())
        .containsExactly(0x93, 'N', 'U', 'M', 'P', 'Y', 0xFF);
    assertThat(opened.history().past()).extracting(Document::text).containsExactly("s(0) = 0\n");
  }

  private String failure(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("some.unfold"), content);
    return RecurrenceReader.file(file, "some.unfold").failure().orElseThrow();
  }

  @Test
  void aNewerFormatSaysSo() throws IOException {
    assertThat(failure("{\"unfold\": 2, \"chapters\": []}"))
        .isEqualTo(
            "some.unfold was saved by a newer Unfold, in format 2; this one reads up to format 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h(t) = 1",
        "{",
        "[]",
        "null",
        "{}",
        "{\"unfold\": \"one\"}",
        "{\"unfold\": 1}",
        "{\"unfold\": 1, \"document\": {\"text\": 7}}",
        "{\"unfold\": 1, \"unfold\": 1}",
        "{\"unfold\": -3}",
        "{\"unfold\": 4294967298}",
        "{\"unfold\": 1.5}",
        "{\"title\": 1, \"unfold\": 1}"
      })
  void whatIsNoneSaysSo(String content) throws IOException {
    assertThat(failure(content)).isEqualTo("some.unfold is damaged, or no document of Unfold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"member\" : 0",
        "\"member\" : 1.5",
        "\"grain\" : \"coarse\"",
        "\"values\" : 3",
        "\"t\" : 2000000000",
        "\"seed\" : \"x\"",
        "\"text\" : null",
        "\"text\" : 7",
        "\"theta\" : null",
        "\"grain\" : null"
      })
  void aFieldOfTheWrongKindSaysSo(String field) throws IOException {
    String good = Files.readString(Path.of("src/test/resources/documents/format-1.unfold"));
    String name = field.substring(0, field.indexOf(':'));
    String bad = good.replaceFirst(name + ": (\"([^\"\\\\]|\\\\.)*\"|[^,\\n ]+)", field);
    assertThat(bad).isNotEqualTo(good);
    assertThat(failure(bad)).isEqualTo("some.unfold is damaged, or no document of Unfold");
  }

  @Test
  void itIsToldByItsBeginningWhateverItsName() throws IOException {
    Path file = folder.resolve("talk.txt");
    Files.copy(Path.of("src/test/resources/documents/format-1.unfold"), file);
    assertThat(RecurrenceReader.file(file, "").success().orElseThrow().document().origin())
        .isInstanceOf(Origin.Bundled.class);
  }
}
