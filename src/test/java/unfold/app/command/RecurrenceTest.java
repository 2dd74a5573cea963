package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.app.Shell;
import unfold.gallery.Gallery;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.file.DocumentWriter;

/** Where texts come from, and what is said where they do not come. */
class RecurrenceTest {
  private static final String HALVING = "s(0) = 1\ns(t) = s(t-1) / 2\n";

  private static final String DATA =
      """
      input x(t) = csv("%s", "value")
      h(0) = 0
      h(t) = h(t-1) + x(t)
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          elmann       | elmann is neither in the gallery nor a file; the nearest is elman
          lsmt         | lsmt is neither in the gallery nor a file; the nearest is lstm
          perceptron   | perceptron is neither in the gallery nor a file; unfold list prints the gallery
          mine.rec     | there is no file mine.rec
          a/b          | there is no file a/b
          .            | . is a folder
          ''           | no RECURRENCE is named
          """)
  void whatIsNotThereIsSaidInOneLine(String argument, String words) {
    Shell.Ran ran = Shell.in(folder).unfold("check", argument);
    assertThat(ran).isEqualTo(new Shell.Ran(1, "", "unfold: " + words + System.lineSeparator()));
  }

  @Test
  void bytesThatAreNoTextAreNotReadAsOne() throws IOException {
    Files.write(folder.resolve("noise.rec"), new byte[] {'s', (byte) 0xff, (byte) 0xfe, 0});
    Files.write(folder.resolve("zeros.rec"), new byte[64]);
    assertThat(Shell.in(folder).unfold("check", "noise.rec").err())
        .startsWith("unfold: noise.rec is no text in UTF-8");
    assertThat(Shell.in(folder).unfold("check", "zeros.rec").err())
        .startsWith("unfold: zeros.rec is no text in UTF-8");
  }

  @Test
  void aFileThatNobodyTypedIsNotReadToItsEnd() throws IOException {
    Files.write(folder.resolve("long.rec"), new byte[3_000_000]);
    assertThat(Shell.in(folder).unfold("check", "long.rec").err())
        .startsWith("unfold: long.rec is larger than 1 MB");
  }

  @Test
  void aTextMayComeFromAFileOrFromStandardInput() throws IOException {
    Files.writeString(folder.resolve("half.rec"), HALVING);
    assertThat(Shell.in(folder).unfold("show", "half.rec").out()).startsWith(HALVING);
    assertThat(Shell.in(folder).with(HALVING).unfold("show", "-").out()).startsWith(HALVING);
  }

  @Test
  void aFigureIsWhatItWasMadeOf() throws IOException {
    Files.writeString(folder.resolve("half.rec"), HALVING);
    Shell shell = Shell.in(folder);
    shell.line("draw half.rec -o half.svg --tau 7");
    assertThat(shell.line("show half.svg"))
        .isEqualTo(shell.line("show half.rec --tau 7"))
        .isNotEqualTo(shell.line("show half.rec"));
  }

  @Test
  void whatIsSetAnewStandsInPlaceOfWhatAFigureSays() throws IOException {
    Files.writeString(folder.resolve("weak.rec"), "param a = 2\ns(0) = 1\ns(t) = a s(t-1)\n");
    Shell shell = Shell.in(folder);
    shell.line("draw weak.rec -o weak.svg --tau 7 --set a=3");
    assertThat(shell.line("simulate weak.svg --tau 2"))
        .isEqualTo(shell.line("simulate weak.rec --tau 2 --set a=3"));
    assertThat(shell.line("simulate weak.svg --set a=5"))
        .isEqualTo(shell.line("simulate weak.rec --tau 7 --set a=5"));
  }

  @Test
  void aDrawingOfAnotherProgramIsNoRecurrence() throws IOException {
    Files.writeString(folder.resolve("other.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    assertThat(Shell.in(folder).unfold("check", "other.svg"))
        .isEqualTo(new Shell.Ran(1, "", "unfold: other.svg carries no recurrence%n".formatted()));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(Shell.in(folder).with("\uFEFF" + HALVING).unfold("check", "-").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void theLineAndColumnOfAMistakeAreTheSameWhateverEndsALine(String end) {
    assertThat(Shell.in(folder).with("# a" + end + end + "s(t) = r(t)" + end).line("check -").err())
        .startsWith("standard input:3:8: ");
  }

  @Test
  void mistakesNameTheTextAsItWasCalled() {
    assertThat(Shell.in(folder).with("s(t) = r(t)\n").unfold("check", "-").err())
        .startsWith("standard input:1:8: ");
  }

  @Test
  void aDocumentIsWhatItWasStoredAs() throws IOException {
    Path file = Files.createDirectory(folder.resolve("own")).resolve("talk.unfold");
    Document driven =
        Document.of(Gallery.named("driven").orElseThrow().text(), new Origin.Shipped("driven"))
            .withExtent("t", 4)
            .withSeed(7);
    DocumentWriter.write(History.of(driven), Moment.START, WindowView.USUAL, file);
    Shell shell = Shell.in(folder);
    assertThat(shell.line("simulate own/talk.unfold"))
        .isEqualTo(shell.line("simulate driven --tau 4 --seed 7"));
    assertThat(shell.line("simulate own/talk.unfold --tau 6 --seed 1"))
        .isEqualTo(shell.line("simulate driven --tau 6"));
  }

  /** A text in a folder of its own, of data beside that folder. */
  private Shell besideASecret() throws IOException {
    Files.createDirectory(folder.resolve("own"));
    Files.writeString(folder.resolve("secret.csv"), "value\n1\n2\n");
    Files.writeString(folder.resolve("own/near.csv"), "value\n1\n2\n");
    Files.writeString(folder.resolve("own/mine.rec"), DATA.formatted("near.csv"));
    Files.writeString(folder.resolve("own/far.rec"), DATA.formatted("../secret.csv"));
    return Shell.in(folder.resolve("own"));
  }

  @Test
  void aFileOutsideTheFolderOfTheTextIsReadOnlyWhereThatIsAllowed() throws IOException {
    Shell shell = besideASecret();
    assertThat(shell.line("check mine.rec").status()).isZero();
    Shell.Ran refused = shell.line("check far.rec");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .startsWith("far.rec:1:14: ../secret.csv lies outside the folder of the text:")
        .contains("copy it beside the text, or allow it with --allow-files");
    assertThat(shell.line("check far.rec --allow-files").status()).isZero();
    assertThat(shell.line("simulate far.rec --allow-files"))
        .isEqualTo(shell.line("simulate mine.rec"));
    assertThat(shell.with(DATA.formatted("../secret.csv")).line("check -").err())
        .startsWith("standard input:1:14: ../secret.csv lies outside");
    assertThat(shell.with(DATA.formatted("near.csv")).line("check -").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show far.rec",
        "check far.rec",
        "expand far.rec --of h --at 2",
        "influence far.rec --of h(2)",
        "simulate far.rec",
        "draw far.rec -o far.svg"
      })
  void everyCommandThatReadsATextAsksForTheWordAndTakesIt(String line) throws IOException {
    Shell shell = besideASecret();
    assertThat(shell.line(line).status()).isEqualTo(1);
    assertThat(shell.line(line + " --allow-files").status()).isZero();
  }

  @Test
  void aFileThatIsTypedItselfIsAllowedByThat() throws IOException {
    Shell shell = besideASecret();
    assertThat(shell.line("simulate mine.rec --set x=../secret.csv:value"))
        .isEqualTo(shell.line("simulate mine.rec"));
  }

  @Test
  void aFigureReadsNoFileThatItsTextOrItsSettingsName() throws IOException {
    Shell shell = besideASecret();
    shell.line("draw mine.rec -o text.svg");
    shell.line("draw mine.rec --set x=../secret.csv:value -o setting.svg");
    assertThat(shell.line("check text.svg").err())
        .startsWith("text.svg:1:14: near.csv is not in the figure");
    assertThat(shell.line("check setting.svg").err())
        .startsWith("setting.svg: ../secret.csv is not in the figure");
    assertThat(shell.line("simulate text.svg --allow-files"))
        .isEqualTo(shell.line("simulate mine.rec"));
    assertThat(shell.line("check setting.svg --allow-files").status()).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void noMistakeSaysWhatAFileOfTheSystemHolds() throws IOException {
    Shell shell = Shell.in(folder);
    for (String file : List.of("/etc/passwd", "/proc/self/environ", "../../../../etc/passwd")) {
      String said = shell.with(DATA.formatted(file)).line("check -").err();
      assertThat(said).contains(file).doesNotContain("root", "PATH", "/bin");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(180)
  void aPipeIsReadAsStandardInputIs() throws Exception {
    Shell shell = besideASecret();
    Path pipe = folder.resolve("own/pipe.rec");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread.ofVirtual().start(() -> write(pipe, DATA.formatted("near.csv")));
    assertThat(shell.line("check pipe.rec").status()).isZero();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
