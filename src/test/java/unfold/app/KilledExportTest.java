package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unfold.export.WholeFiles;
import unfold.house.FolderContents;
import unfold.house.KilledProgram;

/** Files of every format that a program exports when it is killed. */
class KilledExportTest {
  private static final int KILLS = KilledProgram.times(1);
  private static final Duration SOME_EXPORTS = Duration.ofSeconds(2);

  @TempDir Path folder;

  @Test
  @Timeout(7200)
  void killedAtAnyMomentEveryFileIsOldOrNewAndWhole() throws Exception {
    Map<String, ByteBuffer> one = exported("one", 0);
    Map<String, ByteBuffer> other = exported("other", 1);
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Random moments = new Random(KILLS);
    for (int kill = 0; kill < KILLS; kill++) {
      try (KilledProgram program = KilledProgram.start(EndlessExporting.class, exports)) {
        program.kill(moments, SOME_EXPORTS);
      }
      Map<String, ByteBuffer> left = FolderContents.of(exports);
      one.forEach(
          (name, content) -> assertThat(left.get(name)).as(name).isIn(content, other.get(name)));
    }
    EndlessExporting.export(exports, 0);
    assertThat(FolderContents.of(exports)).containsOnlyKeys(one.keySet());
  }

  /** What is exported when nothing is in the way, read by readers that are not ours. */
  private Map<String, ByteBuffer> exported(String name, int version) throws Exception {
    Path there = Files.createDirectory(folder.resolve(name));
    EndlessExporting.export(there, version);
    Map<String, ByteBuffer> contents = FolderContents.of(there);
    for (var file : contents.entrySet()) {
      WholeFiles.read(file.getKey(), file.getValue().array());
    }
    return contents;
  }
}
