package unfold.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unfold.app.Program;
import unfold.app.ThisDesktop;
import unfold.export.FigureFormat;

class ConsoleTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console failingWith(String reason) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    return new Console(InputStream.nullInputStream(), out, err, Path.of(""), () -> false);
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoMistake() {
    assertThat(
            Program.run(
                failingWith("Broken pipe"),
                new ThisDesktop(Optional.empty(), Optional.empty()),
                "list"))
        .isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void resultsThatAFullDiskSwallowedAreAMistake() {
    assertThat(
            Program.run(
                failingWith("No space left on device"),
                new ThisDesktop(Optional.empty(), Optional.empty()),
                "list"))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "unfold: standard output cannot take it: No space left on device\n");
  }

  @ParameterizedTest
  @EnumSource
  void aFigureOfAnyFormatFailsWithItsStreamInOneLine(FigureFormat format) {
    String[] draw = {"draw", "rnn", "--tau", "1", "--fps", "2", "-o", "-" + format.ending()};
    assertThat(
            Program.run(
                failingWith("Broken pipe"),
                new ThisDesktop(Optional.empty(), Optional.empty()),
                draw))
        .isZero();
    assertThat(err.size()).isZero();
    assertThat(
            Program.run(
                failingWith("No space left on device"),
                new ThisDesktop(Optional.empty(), Optional.empty()),
                draw))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "unfold: standard output cannot take it: No space left on device\n");
  }
}
