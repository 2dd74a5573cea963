package unfold.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Origin;

/** What both entrances say of a file. */
class RecurrenceReaderTest {
  private static final String TEXT = "s(t) = f(s(t-1))\n";

  @TempDir Path folder;

  private Result<Opened> read(String name) {
    return RecurrenceReader.file(folder.resolve(name), name);
  }

  @Test
  void aTextIsReadWithoutItsByteOrderMark() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rec"), "\uFEFF" + TEXT);
    Opened read = read("a.rec").success().orElseThrow();
    assertThat(read.document()).isEqualTo(Document.of(TEXT, new Origin.Saved(file)));
    assertThat(read.moment()).isEmpty();
  }

  @Test
  void aTextMayBeAsLongAsAMebibyteAndNoLonger() throws IOException {
    byte[] longest = "# a line\n".repeat((1 << 20) / 9 + 1).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("fits.rec"), Arrays.copyOf(longest, 1 << 20));
    Files.write(folder.resolve("long.rec"), Arrays.copyOf(longest, (1 << 20) + 1));
    assertThat(read("fits.rec").success()).isPresent();
    assertThat(read("long.rec").failure()).contains("long.rec is larger than 1 MB");
  }

  @Test
  void aFileOfATerabyteIsNotReadToItsEnd() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("a.rec").toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }
    assertThat(read("a.rec").failure()).contains("a.rec is larger than 1 MB");
  }

  @Test
  void bytesThatAreNoTextAreNotReadAsOne() throws IOException {
    Files.write(folder.resolve("noise.rec"), new byte[] {'s', (byte) 0xff});
    Files.write(folder.resolve("zeros.rec"), new byte[64]);
    assertThat(read("noise.rec").failure()).contains("noise.rec is no text in UTF-8");
    assertThat(read("zeros.rec").failure()).contains("zeros.rec is no text in UTF-8");
  }

  @Test
  void whatIsNoFileIsSaidToBeNone() {
    assertThat(read("none.rec").failure()).contains("none.rec cannot be read");
    assertThat(read(".").failure()).contains(". is a folder");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(20)
  void nobodyWaitsForAPipeOrADevice() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.rec");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(read("pipe.rec").failure()).contains("pipe.rec is not a file");
    assertThat(RecurrenceReader.file(Path.of("/dev/zero"), "zero").failure())
        .contains("zero is not a file");
  }
}
