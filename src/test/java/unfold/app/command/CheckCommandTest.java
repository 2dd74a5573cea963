package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.app.Shell;
import unfold.gallery.Gallery;

class CheckCommandTest {
  @TempDir Path folder;

  static java.util.List<String> gallery() {
    return Gallery.names();
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void everySystemOfTheGalleryPasses(String name) {
    Shell.Ran ran = Shell.in(folder).unfold("check", "--quiet", name);
    assertThat(ran).isEqualTo(new Shell.Ran(0, "", ""));
  }

  @Test
  void twoPlacesThatOneExtentMakesOneAndThatDifferAreAMistakeThere() {
    String text = "h(1) = 0.3\nh(tau) = 0.7\nh(t) = h(t-1)\n";
    assertThat(Shell.in(folder).with(text).unfold("check", "-", "--tau", "1").err())
        .startsWith(
            "standard input:2:1: at this extent this is the place of `h` that line 1 gives,"
                + " and they differ");
    assertThat(Shell.in(folder).with(text).unfold("check", "-", "--tau", "2").err()).isEmpty();
    String same = text.replace("0.7", "0.3");
    assertThat(Shell.in(folder).with(same).unfold("check", "-", "--tau", "1").err()).isEmpty();
  }

  @Test
  void dataThatAreNowhereAreSaidToBeSo() throws IOException {
    Files.writeString(folder.resolve("mine.rec"), "input x(t) = csv(\"x.csv\", \"value\")\n");
    assertThat(Shell.in(folder).unfold("check", "mine.rec").err())
        .startsWith(
            "mine.rec:1:14: there is no file x.csv, neither beside the text nor in the gallery");
  }

  @Test
  void whatIsWrongWithTheDataIsSaidBesideACycle() {
    String text = "input x(t) = csv(\"x.csv\", \"value\")\ns(t) = s(t) + x(t)\n";
    assertThat(Shell.in(folder).with(text).unfold("check", "-").err())
        .contains("standard input:1:14: there is no file x.csv", "standard input:2:8: ");
  }

  @Test
  void aNoteIsAMistakeOnlyIfThatIsAskedFor() {
    Shell.Ran ran = Shell.in(folder).unfold("check", "abstract");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).startsWith("abstract:3:8: note: ");
    assertThat(Shell.in(folder).unfold("check", "--strict", "abstract").status()).isEqualTo(1);
    assertThat(Shell.in(folder).unfold("check", "--quiet", "abstract").err()).isEmpty();
  }

  @Test
  void allTextsAreCheckedAndTheWorstDecides() throws IOException {
    Files.writeString(folder.resolve("bad.rec"), "s(t) = s(t)\nr(t) = q(t-1)\n");
    Shell.Ran ran = Shell.in(folder).unfold("check", "bad.rec", "elman", "nowhere.rec");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("bad.rec:2:8: ", "unfold: there is no file nowhere.rec");
  }

  @Test
  void anExtentPastTheEndOfTheDataIsReportedWhereTheDataIs() {
    Shell.Ran ran = Shell.in(folder).unfold("check", "--tau", "400", "driven");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .contains("driven:4:18: t = 400 is past the end of x, which has 289 steps");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          elman --set nope=3          | elman: no size, alphabet, input or parameter is named `nope`
          elman --set n=many          | elman: a size is a whole number, and `many` is none
          elman --set W=no.npz:W      | elman: there is no file no.npz
          elman --extent q=3          | elman: there is no axis q; there is t
          """)
  void whatIsSetFromOutsideHasNoLineToShow(String arguments, String words) {
    assertThat(Shell.in(folder).line("check " + arguments))
        .isEqualTo(new Shell.Ran(1, "", words + System.lineSeparator()));
  }

  @Test
  void anExpressionWithoutEndIsRefusedAndNotCrashedOn() {
    String deep = "s(t) = " + "(".repeat(50_000) + "s(t-1)" + ")".repeat(50_000) + "\n";
    Shell.Ran ran = Shell.in(folder).with(deep).unfold("check", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("nested too deeply").hasSizeLessThan(1_000);
  }
}
