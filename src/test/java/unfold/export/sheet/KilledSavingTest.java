package unfold.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unfold.house.KilledProgram;

/** A file that a program saves when it is killed. */
class KilledSavingTest {
  private static final int KILLS = KilledProgram.times(8);
  private static final Duration SOME_SAVES = Duration.ofMillis(20);

  @TempDir Path folder;

  @Test
  @Timeout(3600)
  void killedAtAnyMomentAFileIsOldOrNewAndWhole() throws Exception {
    Path file = folder.resolve(EndlessSaving.NAME);
    Random moments = new Random(KILLS);
    for (int kill = 0; kill < KILLS; kill++) {
      int told = killed(moments);
      assertThat(file).exists();
      String content = Files.readString(file);
      assertThat(content).matches(EndlessSaving::isWhole);
      assertThat(EndlessSaving.version(content)).isIn(told, told + 1);
      EndlessSaving.save(file, kill);
      assertThat(others(file)).isEmpty();
    }
  }

  /** The last version that a killed program told it had saved. */
  private int killed(Random moments) throws Exception {
    try (KilledProgram program = KilledProgram.start(EndlessSaving.class, folder)) {
      return Integer.parseInt(program.kill(moments, SOME_SAVES));
    }
  }

  @Test
  @Timeout(120)
  void whatARunningProgramWritesIsNotSwept() throws Exception {
    try (KilledProgram program = KilledProgram.start(EndlessSaving.class, folder)) {
      for (int version = 1; version < 200; version++) {
        assertThat(program.next()).isTrue();
        EndlessSaving.save(folder.resolve("other.json"), version);
      }
    }
  }

  private List<Path> others(Path file) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(it -> !it.equals(file)).toList();
    }
  }
}
