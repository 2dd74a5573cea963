package unfold.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that a program saves when it is killed, as often as {@code -Dunfold.kills} says. */
class KilledSavingTest {
  private static final int KILLS = Integer.getInteger("unfold.kills", 8);

  @TempDir Path folder;

  @Test
  @Timeout(3600)
  void killedAtAnyMomentAFileIsOldOrNewAndWhole() throws Exception {
    Path file = folder.resolve("trace.json");
    EndlessSaving.save(file, 0);
    Random moments = new Random(KILLS);
    for (int kill = 0; kill < KILLS; kill++) {
      killed(file, moments.nextInt(20_000_000));
      assertThat(file).exists();
      assertThat(Files.readString(file)).matches(EndlessSaving::isWhole);
      EndlessSaving.save(file, kill);
      assertThat(others(file)).isEmpty();
    }
  }

  @Test
  @Timeout(120)
  void whatARunningProgramWritesIsNotSwept() throws Exception {
    Process program = started(folder.resolve("trace.json"));
    try (BufferedReader versions = program.inputReader()) {
      for (int version = 0; version < 200; version++) {
        assertThat(versions.readLine()).isEqualTo(String.valueOf(version));
        EndlessSaving.save(folder.resolve("other.json"), version);
      }
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  private static Process started(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            EndlessSaving.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void killed(Path file, int nanoseconds) throws Exception {
    Process program = started(file);
    try (BufferedReader versions = program.inputReader()) {
      assertThat(versions.readLine()).isEqualTo("0");
      Thread.sleep(0, nanoseconds % 1_000_000);
      Thread.sleep(nanoseconds / 1_000_000);
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  private List<Path> others(Path file) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(it -> !it.equals(file)).toList();
    }
  }
}
