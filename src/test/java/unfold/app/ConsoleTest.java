package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
    assertThat(Program.run(failingWith("Broken pipe"), new ThisDesktop(), "list")).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void resultsThatAFullDiskSwallowedAreAMistake() {
    assertThat(Program.run(failingWith("No space left on device"), new ThisDesktop(), "list"))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "unfold: standard output cannot take it: No space left on device\n");
  }
}
