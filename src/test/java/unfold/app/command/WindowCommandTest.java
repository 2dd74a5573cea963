package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.app.Shell;
import unfold.chain.Chain;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.file.DocumentWriter;
import unfold.session.file.Opened;

class WindowCommandTest {
  @TempDir Path folder;

  private final List<Document> opened = new ArrayList<>();
  private final List<History> histories = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private int reopened;
  private final Desktop desktop =
      new Desktop() {
        @Override
        public Optional<String> obstacle() {
          return Optional.empty();
        }

        @Override
        public void open(Opened first) {
          opened.add(first.document());
          histories.add(first.history());
          first.moment().ifPresent(moments::add);
        }

        @Override
        public void reopen(Opened first) {
          reopened++;
          open(first);
        }
      };

  @Tag("figures")
  @Test
  void withoutADisplayOneLineSaysSoAndTheDemonstrationIsRendered() throws IOException {
    Shell.Ran ran = Shell.in(folder).unfold();
    assertThat(ran)
        .isEqualTo(
            new Shell.Ran(0, "", "unfold: there is no display; see unfold-demo/%n".formatted()));
    try (Stream<Path> files = Files.list(folder.resolve("unfold-demo"))) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "figure.svg",
              "film.gif",
              "step-000.png",
              "step-001.png",
              "step-002.png",
              "step-003.png",
              "step-004.png",
              "step-005.png");
    }
    assertThat(ImageIO.read(folder.resolve("unfold-demo/step-005.png").toFile()).getWidth())
        .isGreaterThan(1500);
    assertThat(frames(folder.resolve("unfold-demo/film.gif"))).isBetween(100, 151);
  }

  private static int frames(Path gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
      reader.setInput(in);
      return reader.getNumImages(true);
    } finally {
      reader.dispose();
    }
  }

  @Test
  void theWindowOpensOnTheOpeningExample() {
    assertThat(Shell.in(folder).on(desktop).unfold()).isEqualTo(new Shell.Ran(0, "", ""));
    assertThat(opened)
        .extracting(Document::origin)
        .containsExactly(new Origin.Shipped("elman-loss"));
  }

  @Test
  void onlyWhereNothingIsAskedForTheLastWindowIsOpenedAgain() {
    Shell shell = Shell.in(folder).on(desktop);
    shell.unfold();
    assertThat(reopened).isEqualTo(1);
    shell.line("elman-loss");
    shell.line("--tau 4");
    assertThat(opened).hasSize(3);
    assertThat(reopened).isEqualTo(1);
  }

  @Test
  void theWindowOpensOnWhatIsNamedAsTheOptionsSay() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rec"), "s(t) = nonsense(");
    Shell.in(folder).on(desktop).line("mine.rec --tau 9 --seed 4 --member 3 --set n=64");
    Document document = opened.getFirst();
    assertThat(document.origin()).isEqualTo(new Origin.Saved(file));
    assertThat(document.text()).isEqualTo("s(t) = nonsense(");
    assertThat(document.extents()).isEqualTo(Map.of("t", 9));
    assertThat(document.seed()).isEqualTo(4);
    assertThat(document.member()).isEqualTo(2);
    assertThat(document.settings().values()).containsExactly(Map.entry("n", "64"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"figure.svg", "figure.png"})
  void theWindowOpensAFigureAsWhatItShows(String figure) throws IOException {
    String text = "s(0) = 1\ns(t) = theta s(t-1)\nparam theta = 2\n";
    Files.writeString(folder.resolve("mine.rec"), text);
    Shell shell = Shell.in(folder).on(desktop);
    shell.line("draw mine.rec -o " + figure + " --tau 4 --seed 7 --set theta=3 --moment 2.5");
    assertThat(shell.unfold(figure)).isEqualTo(new Shell.Ran(0, "", ""));
    Document document = opened.getFirst();
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.origin()).isEqualTo(new Origin.Drawn(folder.resolve(figure)));
    assertThat(document.extents()).isEqualTo(Map.of("t", 4));
    assertThat(document.seed()).isEqualTo(7);
    assertThat(document.settings().values()).containsExactly(Map.entry("theta", "3"));
    assertThat(moments).containsExactly(new Moment(2.5));
  }

  @Test
  void aDocumentOpensAtItsMomentWithItsEdits() throws IOException {
    Document first = Document.of("s(0) = 1\ns(t) = 2 s(t-1)\n", new Origin.Fresh());
    History history = History.of(first).then(first.withExtent("t", 4));
    DocumentWriter.write(history, new Moment(2.5), WindowView.USUAL, folder.resolve("talk.unfold"));
    Shell.in(folder).on(desktop).line("talk.unfold --seed 3");
    assertThat(opened.getFirst().extents()).isEqualTo(Map.of("t", 4));
    assertThat(opened.getFirst().seed()).isEqualTo(3);
    assertThat(moments).containsExactly(new Moment(2.5));
    assertThat(histories.getFirst().past()).extracting(Document::extents).containsExactly(Map.of());
  }

  @Test
  void aFigureOfASequenceOpensOnThatOne() throws IOException {
    String text =
        "alphabet A = chars(\"ab\")\ninput x(t) : A = onehot(\"ab\", \"b\")\nh(t) = x(t)\n";
    Files.writeString(folder.resolve("two.rec"), text);
    Shell shell = Shell.in(folder).on(desktop);
    shell.line("draw two.rec --member 2 -o figure.svg");
    shell.unfold("figure.svg");
    assertThat(opened.getFirst().member()).isEqualTo(1);
    assertThat(opened.getFirst().extents()).isEmpty();
  }

  @Test
  void aTextFromStandardInputHasTheFilesOfTheCurrentFolder() throws IOException {
    Files.writeString(folder.resolve("x.csv"), "value\n4\n5\n");
    String text = "input x(t) = csv(\"x.csv\", \"value\")\n";
    Shell shell = Shell.in(folder).on(desktop).with(text);
    assertThat(shell.unfold("-")).isEqualTo(new Shell.Ran(0, "", ""));
    assertThat(shell.unfold("check", "-")).isEqualTo(new Shell.Ran(0, "", ""));
    Document document = opened.getFirst();
    assertThat(document.origin().title()).isEqualTo("untitled");
    assertThat(new Chain(document.input()).dataset().value().orElseThrow().extents().last("t"))
        .isEqualTo(2);
  }

  @Test
  void aWordThatIsNeitherACommandNorARecurrenceSaysTheNearestOfBoth() {
    assertThat(Shell.in(folder).on(desktop).unfold("chek").err())
        .isEqualToNormalizingNewlines(
            "unfold: chek is neither in the gallery nor a file; the nearest is check\n");
    assertThat(opened).isEmpty();
  }

  @Test
  void aMistakenTextCannotBeDemonstrated() {
    Shell.Ran ran = Shell.in(folder).with("s(t) = s(t)\n").unfold("-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("standard input:1:8: ");
  }
}
