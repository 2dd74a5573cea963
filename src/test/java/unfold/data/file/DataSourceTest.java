package unfold.data.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.result.Result;
import unfold.result.StopSignal;

class DataSourceTest {
  @TempDir Path folder;

  private Result<byte[]> read(String name) {
    return DiskFile.read(folder.resolve(name), name);
  }

  @Test
  void aMissingFileIsAValue() {
    assertThat(read("w.csv").failure()).contains("there is no file w.csv");
    assertThat(DataSource.none().read("w.csv").failure()).contains("there is no file w.csv");
    assertThat(new ResourceSource(DataSource.class, "nowhere").read("w.csv").failure())
        .contains("there is no file w.csv");
  }

  /** A newer text must not wait until the data of the one before it are read. */
  @Test
  void readingEndsOnceNobodyWaitsForIt() throws IOException {
    byte[] rows = "value\n".concat("1\n".repeat(4 << 20)).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("w.csv"), rows);
    AtomicInteger looks = new AtomicInteger();
    assertThat(StopSignal.unless(() -> looks.incrementAndGet() > 3, () -> read("w.csv"))).isEmpty();
    assertThat(looks.getAndSet(0)).isEqualTo(4);
    assertThat(
            StopSignal.unless(
                () -> looks.incrementAndGet() > 9,
                () -> CsvReader.read(rows, "value", Optional.empty(), "w.csv")))
        .isEmpty();
    assertThat(looks.get()).isEqualTo(10);
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(read(".").failure()).contains(". is not a file");
  }

  @Test
  void aFileThatIsTooLargeSaysItsSizeAndTheLimit() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("w.npy").toFile(), "rw")) {
      sparse.setLength(3_210_000_000L);
    }
    assertThat(read("w.npy").failure())
        .contains("w.npy is too large: 3.2 GB, and 1.1 GB is the most that is read");
  }

  @Test
  void aLinkThatTookThePlaceOfAFileIsNotFollowed() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("secret.csv"), "value\n1\n");
    Files.createSymbolicLink(folder.resolve("w.csv"), elsewhere);
    assertThat(read("w.csv").failure()).contains("w.csv is not a file");
    assertThat(read("secret.csv").success()).isPresent();
  }

  @Test
  void noResourceIsReachedByTheWayUp() {
    DataSource shipped = new ResourceSource(DataSource.class, "gallery");
    assertThat(shipped.read("sunspots.csv").success()).isPresent();
    assertThat(shipped.read("../gallery/sunspots.csv").failure())
        .contains("there is no file ../gallery/sunspots.csv");
  }

  @Test
  void contentsInMemoryCannotBeChangedThroughWhatIsRead() {
    DataSource source = DataSource.of(Map.of("a", new byte[] {7}));
    source.read("a").success().orElseThrow()[0] = 8;
    assertThat(source.read("a").success().orElseThrow()).containsExactly(7);
  }
}
