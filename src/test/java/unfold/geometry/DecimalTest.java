package unfold.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("changes the default locale")
class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "-1, -1",
    "0.5, 0.5",
    "-0.5, -0.5",
    "1.0004, 1",
    "-0.0001, 0",
    "0.002, 0.002",
    "12.3456, 12.346",
    "1234567.25, 1234567.25",
    "0.1, 0.1",
    "-2.05, -2.05",
    "100, 100"
  })
  void roundsToThousandthsWithoutTrailingZeros(double number, String text) {
    assertThat(Decimal.text(number)).isEqualTo(text);
  }

  @Test
  void theLocaleIsOfNoConsequence() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Decimal.text(1.5)).isEqualTo("1.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Decimal.text(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }
}
