package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unfold.house.FolderContents;

/** The bytes that follow from a text and a seed. */
class DeterminismTest {
  @TempDir Path folder;

  @Test
  @Timeout(600)
  void onOneThreadOrManyTheyAreTheSame() throws Exception {
    Map<String, ByteBuffer> one = made(1);
    Map<String, ByteBuffer> many = made(8);
    assertThat(one).containsKey("0/trace.npz");
    assertThat(many).containsOnlyKeys(one.keySet());
    one.forEach((name, content) -> assertThat(many.get(name)).as(name).isEqualTo(content));
  }

  /** What is made by a process on so many processors, with so many runs at once. */
  private Map<String, ByteBuffer> made(int threads) throws Exception {
    Path into = folder.resolve(Integer.toString(threads));
    ProcessBuilder process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=" + threads,
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Determined.class.getName(),
                into.toString(),
                Integer.toString(threads))
            .inheritIO();
    for (String library : List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")) {
      process.environment().put(library, Integer.toString(threads));
    }
    assertThat(process.start().waitFor()).isZero();
    return FolderContents.of(into);
  }
}
