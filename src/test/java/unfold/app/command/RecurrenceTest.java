package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.app.Shell;

/** Where texts come from, and what is said where they do not come. */
class RecurrenceTest {
  private static final String HALVING = "s(0) = 1\ns(t) = s(t-1) / 2\n";

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

  @Test
  void mistakesNameTheTextAsItWasCalled() {
    assertThat(Shell.in(folder).with("s(t) = r(t)\n").unfold("check", "-").err())
        .startsWith("standard input:1:8: ");
  }
}
