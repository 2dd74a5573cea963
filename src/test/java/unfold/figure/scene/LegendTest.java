package unfold.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegendTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "0.99949, 0.999",
    "3.14159, 3.14",
    "58, 58",
    "1234.5, 1235",
    "99999.4, 99999",
    "0.00123456, 0.00123",
    "0.5, 0.5",
    "100, 100",
    "150000, 1.5\\cdot 10^{5}",
    "0.00012, 1.2\\cdot 10^{-4}"
  })
  void aScaleHasThreeDigits(double scale, String tex) {
    assertThat(ReadableNumber.tex(scale)).isEqualTo(tex);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.76159, -0.762",
    "-1e-7, -1.0\\cdot 10^{-7}",
    "9.996, 10",
    "NaN, \\text{NaN}",
    "-Infinity, -\\infty"
  })
  void aNumberIsRoundedToBeRead(double value, String tex) {
    assertThat(ReadableNumber.tex(value)).isEqualTo(tex);
  }
}
