package unfold.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts are found once in the life of a Java machine, so that these need one of their own. */
class FontSystemTest {

  @TempDir Path folder;

  @Test
  void labelsAreTheSameWhereTheMachineHasNoFonts() throws Exception {
    Path file = Files.writeString(folder.resolve("none.properties"), FontSystem.NO_FONTS);
    Process machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dsun.awt.fontconfig=" + file,
                "-cp",
                System.getProperty("java.class.path"),
                FontSystemTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed =
        new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(printed.lines().filter(line -> !line.startsWith("Picked up")))
        .containsExactly(labels().split("\n"));
  }

  public static void main(String[] arguments) {
    System.out.println(labels());
  }

  private static String labels() {
    return MathLabel.of("\\mathbf{h}^{(t)}", 16).box() + "\n" + MathLabel.text("Népal", 16).box();
  }
}
