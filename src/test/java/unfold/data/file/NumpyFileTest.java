package unfold.data.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.result.Result;

/** The files under {@code numpy/} were written by numpy 2.4. */
class NumpyFileTest {
  private final DataSource files = new ResourceSource(NumpyFileTest.class, "numpy");

  private byte[] bytes(String file) {
    return files.read(file).success().orElseThrow();
  }

  private Result<NumericArray> npy(String file) {
    return NpyReader.read(bytes(file), file);
  }

  private static double[] values(NumericArray array) {
    return IntStream.range(0, array.size()).mapToDouble(array::at).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "bool, 0 1 0 1 0 1",
    "i1, 0 -1 -2 -3 -4 -5",
    "i2, 0 -1 -2 -3 -4 -5",
    "i4, 0 -1 -2 -3 -4 -5",
    "i8, 0 -1 -2 -3 -4 -5",
    "big_i4, 0 -1 -2 -3 -4 -5",
    "u1, 0 1 2 3 4 5",
    "u2, 0 1 2 3 4 5",
    "u4, 0 1 2 3 4 5",
    "f2, 0 1 2 3 4 5",
    "f4, 0 1 2 3 4 5",
    "f8, 0 1 2 3 4 5",
    "big_f4, 0 1 2 3 4 5",
    "big_f8, 0 1 2 3 4 5",
  })
  void everyNumericTypeIsRead(String type, String expected) {
    NumericArray array = npy(type + ".npy").success().orElseThrow();
    assertThat(array.dimensions()).isEqualTo(List.of(2, 3));
    assertThat(values(array))
        .containsExactly(Arrays.stream(expected.split(" ")).mapToDouble(Double::valueOf).toArray());
  }

  @Test
  void unsignedNumbersAboveTheSignedRangeStayPositive() {
    assertThat(npy("u8.npy").success().orElseThrow().at(5)).isEqualTo(0x1p63 + 5);
  }

  @Test
  void fortranOrderIsTurnedRowByRow() {
    NumericArray array = npy("fortran.npy").success().orElseThrow();
    assertThat(array.dimensions()).isEqualTo(List.of(2, 3, 4));
    assertThat(values(array)).containsExactly(IntStream.range(0, 24).asDoubleStream().toArray());
  }

  @Test
  void aSingleNumberHasNoDimensions() {
    NumericArray array = npy("scalar.npy").success().orElseThrow();
    assertThat(array.dimensions()).isEmpty();
    assertThat(array.at(0)).isEqualTo(2.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"complex.npy", "text.npy", "objects.npy"})
  void whatIsNoRealNumberIsRefused(String file) {
    assertThat(npy(file).failure()).contains(file + " does not hold real numbers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stored.npz", "packed.npz"})
  void anArrayIsFoundInAnArchive(String file) {
    NumericArray array = NpzReader.read(bytes(file), "W", file).success().orElseThrow();
    assertThat(array.dimensions()).isEqualTo(List.of(2, 3));
    assertThat(values(array)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(values(NpzReader.read(bytes(file), "b", file).success().orElseThrow()))
        .containsExactly(1, 2);
  }

  @Test
  void aMissingArrayNamesTheNearest() {
    assertThat(NpzReader.read(bytes("packed.npz"), "w", "packed.npz").failure())
        .contains("packed.npz has no w; did you mean W?");
    assertThat(NpzReader.read(bytes("packed.npz"), "bias", "packed.npz").failure())
        .contains("packed.npz has no bias; there is W, b");
  }

  @Test
  void anArchiveThatIsNoneIsSaidToBeNone() {
    assertThat(NpzReader.read(bytes("f8.npy"), "W", "f8.npy").failure())
        .contains("f8.npy is no npz file");
  }

  @Test
  void aShortFileSaysHowFarItGoes() {
    byte[] whole = bytes("f8.npy");
    assertThat(NpyReader.read(Arrays.copyOf(whole, whole.length - 9), "W.npy").failure())
        .contains("W.npy ends after 4 numbers, and its header promises 2 x 3");
  }

  @Test
  void aHeaderThatPromisesMoreThanMemoryHoldsAllocatesNothing() {
    assertThat(NpyReader.read(edited("f8.npy", "(2, 3)", "(99999999, 99999999)"), "W").failure())
        .contains("W ends after 6 numbers, and its header promises 99999999 x 99999999");
    assertThat(NpyReader.read(edited("f8.npy", "(2, 3)", "(99999999999,)"), "W").failure())
        .contains("W is too large");
  }

  /** Zeros deflate to a thousandth, and the array before the wanted one need not be unpacked. */
  @Test
  @Timeout(180)
  void whatAnArchiveUnpacksToIsBoundedBeforeItIsUnpacked() throws IOException {
    byte[] vast = header("(1000000000,)");
    byte[] wanted = bytes("f8.npy");
    byte[] archive =
        archive(Map.of("vast", vast, "wanted", wanted), List.of("vast", "wanted"), 400_000_000);
    assertThat(NpzReader.read(archive, "vast", "bomb.npz").failure())
        .contains("bomb.npz:vast is too large to be unpacked");
    assertThat(values(NpzReader.read(archive, "wanted", "bomb.npz").success().orElseThrow()))
        .containsExactly(0, 1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @CsvSource({"stored.npz, 160", "packed.npz, 60"})
  void aChangedByteOfAnArchivedArrayIsSeen(String file, int afterItsName) {
    byte[] content = bytes(file);
    content[new String(content, StandardCharsets.ISO_8859_1).indexOf("W.npy") + afterItsName] ^= 1;
    assertThat(NpzReader.read(content, "W", file).failure()).isNotEmpty();
  }

  private byte[] header(String shape) {
    return Arrays.copyOf(edited("f8.npy", "(2, 3)", shape), 128);
  }

  /** An archive whose first array goes on with zeros. */
  private static byte[] archive(Map<String, byte[]> arrays, List<String> order, int zeros)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : order) {
        zip.putNextEntry(new ZipEntry(name + ".npy"));
        zip.write(arrays.get(name));
        byte[] block = new byte[1_000_000];
        for (int n = 0; name.equals(order.getFirst()) && n < zeros / block.length; n++) {
          zip.write(block);
        }
      }
    }
    return bytes.toByteArray();
  }

  private byte[] edited(String file, String old, String changed) {
    String text = new String(bytes(file), StandardCharsets.ISO_8859_1);
    int padding = changed.length() - old.length();
    String longer = text.replace(old, changed).replace(" ".repeat(padding) + "\n", "\n");
    return longer.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f8.npy", "fortran.npy", "stored.npz", "packed.npz"})
  void noBrokenFileThrows(String file) {
    byte[] whole = bytes(file);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      byte[] flipped = whole.clone();
      flipped[length] ^= 0x5A;
      assertThatCode(
              () -> {
                read(cut, file);
                read(flipped, file);
              })
          .doesNotThrowAnyException();
    }
  }

  private static void read(byte[] content, String file) {
    if (file.endsWith(".npz")) {
      NpzReader.read(content, "W", file);
    } else {
      NpyReader.read(content, file);
    }
  }
}
