package unfold.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FaultTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String report(Throwable fault) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Path.of(""),
            () -> false);
    assertThat(Fault.report(fault, console)).isEqualTo(1);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFaultOfTheProgramIsOneLineWithItsPlace() {
    String said = report(new IllegalStateException("no such\nnode"));
    assertThat(said).hasLineCount(1);
    assertThat(said)
        .startsWith("unfold: the program failed, and not through you")
        .contains("IllegalStateException: no such node, FaultTest.java:")
        .contains("please report it");
  }

  @Test
  void aFullMemoryIsNoFaultOfTheProgram() {
    assertThat(report(new OutOfMemoryError("Java heap space")))
        .isEqualToNormalizingNewlines(
            "unfold: there is not enough memory for this; fewer steps need less\n");
  }

  @Test
  void aLibraryThatIsMissingIsSaid() {
    assertThat(report(new UnsatisfiedLinkError("no nd4jcpu in java.library.path")))
        .contains("cannot be loaded on this machine", "no nd4jcpu");
  }
}
