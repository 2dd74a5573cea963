package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.app.Shell;

class TidyCommandTest {
  @TempDir Path folder;

  @Test
  void theTidiedTextIsTheResultAndTheRestIsSaid() {
    Shell.Ran ran = Shell.in(folder).with("h_t = \\tanh(h_{t-1} + x_t)\n").unfold("tidy", "-");
    assertThat(ran)
        .isEqualTo(
            new Shell.Ran(
                0,
                "h(t) = tanh(h(t-1) + x(t))\n",
                """
                unfold: note: wrote time in brackets (3 places)
                unfold: note: wrote names without TeX
                """));
  }

  @Test
  void aPlainTextIsPrintedAsItIs() {
    String text = "s(0) = 1\ns(t)  = 2 s(t-1)";
    assertThat(Shell.in(folder).with(text).unfold("tidy", "-"))
        .isEqualTo(new Shell.Ran(0, text, ""));
  }

  @Test
  void aFileIsTidiedInItsPlace() throws IOException {
    Path file = folder.resolve("mine.rec");
    Files.writeString(file, "x_t = 2 x_{t-1}\n");
    Shell.Ran ran = Shell.in(folder).unfold("tidy", "mine.rec", "-o", "mine.rec", "--quiet");
    assertThat(ran).isEqualTo(new Shell.Ran(0, "", ""));
    assertThat(file).hasContent("x(t) = 2 x(t-1)\n");
  }

  @Test
  void aTextThatIsTooLongIsRefusedInOneSentence() {
    String text = "h_t = x_t\n".repeat(30_000);
    assertThat(Shell.in(folder).with(text).unfold("tidy", "-"))
        .isEqualTo(
            new Shell.Ran(1, "", "unfold: texts of more than 200,000 characters are not tidied\n"));
  }
}
