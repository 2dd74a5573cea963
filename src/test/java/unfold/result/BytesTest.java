package unfold.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 0 bytes
          1, 1 byte
          999, 999 bytes
          1000, 1 kB
          2_140_000_000, 2.1 GB
          999_600, 1 MB
          """)
  void anAmountHasOneToThreeDigitsBeforeThePoint(String bytes, String words) {
    assertThat(Bytes.inWords(Long.parseLong(bytes.replace("_", "")))).isEqualTo(words);
  }
}
