package unfold.data.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSourceTest {
  @TempDir Path folder;

  @Test
  void aMissingFileIsAValue() {
    assertThat(new FolderSource(folder).read("w.csv").failure()).contains("there is no file w.csv");
    assertThat(DataSource.none().read("w.csv").failure()).contains("there is no file w.csv");
    assertThat(new ResourceSource(DataSource.class, "nowhere").read("w.csv").failure())
        .contains("there is no file w.csv");
  }

  @Test
  void aNameThatNoFileCanHaveIsAValue() {
    assertThat(new FolderSource(folder).read("a\0b").failure()).contains("a\0b cannot be read");
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(new FolderSource(folder).read(".").failure()).contains(". is not a file");
  }

  @Test
  void aFileThatIsTooLargeSaysItsSizeAndTheLimit() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("w.npy").toFile(), "rw")) {
      sparse.setLength(3_210_000_000L);
    }
    assertThat(new FolderSource(folder).read("w.npy").failure())
        .contains("w.npy is too large: 3.2 GB, and 1.1 GB is the most that is read");
  }

  @Test
  void contentsInMemoryCannotBeChangedThroughWhatIsRead() {
    DataSource source = DataSource.of(Map.of("a", new byte[] {7}));
    source.read("a").success().orElseThrow()[0] = 8;
    assertThat(source.read("a").success().orElseThrow()).containsExactly(7);
  }
}
