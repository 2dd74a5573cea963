package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users without a home, as in a container that runs under a bare number. */
class TemporaryHomeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"?", "/nonexistent/home"})
  @Timeout(300)
  void withoutAHomeValuesAreComputedAndNothingElseIsLeft(String home) throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    Path here = Files.createDirectory(folder.resolve("here"));
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath(),
                Launcher.class.getName(),
                "draw",
                "elman",
                "--values",
                "--view",
                "circuit",
                "-o",
                "figure.svg")
            .directory(here.toFile())
            .redirectErrorStream(true);
    command.environment().remove("HOME");
    command.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = command.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(names(here)).containsExactly("figure.svg");
    assertThat(names(temporary)).isEmpty();
  }

  /** The class path as seen from another folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(it -> Path.of(it).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).toList();
    }
  }
}
