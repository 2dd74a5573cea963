package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Machines on which nothing can be computed: they are told why, and draw all the same. */
class WithoutNumbersTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  /** What came of it, with what standard error said. */
  private record Ran(int status, String err) {}

  private static List<String> unfold(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs a command, which has to end by itself. */
  private Ran run(List<String> command) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(200, TimeUnit.SECONDS)).as("it ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Ran(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whereLibrariesCannotBeUnpackedTheFolderAndTheMendAreTold() throws Exception {
    Path file = Files.createFile(folder.resolve("cache"));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    List<String> options = List.of("-Dorg.bytedeco.javacpp.cachedir=" + file);
    Ran simulated = run(unfold(options, "simulate", "elman"));
    assertThat(simulated.err())
        .startsWith("unfold: no values can be computed: " + file + " is no folder")
        .contains("set JAVA_TOOL_OPTIONS=-Dorg.bytedeco.javacpp.cachedir=FOLDER")
        .hasLineCount(1);
    assertThat(simulated.status()).isEqualTo(1);
    Path figure = folder.resolve("figure.svg");
    assertThat(run(unfold(options, "draw", "elman", "-o", figure.toString())))
        .isEqualTo(new Ran(0, ""));
    assertThat(figure).isNotEmptyFile();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void littleAddressSpaceEndsItInWordsAndNotNever() throws Exception {
    List<String> small =
        List.of("-Xmx256m", "-XX:ReservedCodeCacheSize=32m", "-XX:CompressedClassSpaceSize=64m");
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -v 1900000; exec \"$@\"", "sh"));
    command.addAll(unfold(small, "simulate", "elman"));
    Ran simulated = run(command);
    assertThat(simulated.err())
        .startsWith("unfold: no values can be computed: ")
        .contains("of address space", "ulimit -v");
    assertThat(simulated.status()).isEqualTo(1);
  }

  @Test
  void withoutATemporaryFolderItIsNamed() throws Exception {
    Path missing = folder.resolve("missing");
    List<String> options = List.of("-Djava.io.tmpdir=" + missing);
    String figure = folder.resolve("figure.svg").toString();
    Ran drawn = run(unfold(options, "draw", "elman", "-o", figure));
    assertThat(drawn.err())
        .contains("unfold: the temporary folder " + missing)
        .contains("-Djava.io.tmpdir=FOLDER");
    assertThat(drawn.status()).isEqualTo(1);
  }
}
