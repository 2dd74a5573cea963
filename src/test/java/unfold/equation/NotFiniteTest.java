package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.reading.Equations;

/** What is infinite or no number before a run is said before a run. */
class NotFiniteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          param P = 1/0                   | 1:11 «1/0» `1/0` is infinite: data and laws are made of finite numbers
          param P = 0/0                   | 1:11 «0/0» `0/0` is no number: data and laws are made of finite numbers
          param P : 2 x 1 = [1; log(0)]   | 1:23 «log(0)» `log(0)` is infinite: data and laws are made of finite numbers
          param P = 1e999                 | 1:11 «1e999» `1e999` is larger than any number here, which end at 1.8e308
          param P ~ normal(0, 1/0)        | 1:21 «1/0» `1/0` is infinite: data and laws are made of finite numbers
          param P ~ normal(0, 1e999)      | 1:21 «1e999» `1e999` is larger than any number here, which end at 1.8e308
          param P ~ normal(0, 1e308)      | 1:11 «normal(0, 1e308)» draws of this law may be larger than any number here, which end at 1.8e308
          param P ~ uniform(-1e308, 1e308) | 1:11 «uniform(-1e308, 1e308)» draws of this law may be larger than any number here, which end at 1.8e308
          param P ~ uniform(sqrt(-1), 1)  | 1:19 «sqrt(-1)» `sqrt(-1)` is no number: data and laws are made of finite numbers
          h(t) = h(t-1) + 1e309           | 1:17 «1e309» `1e309` is larger than any number here, which end at 1.8e308
          """)
  void isAMistakeInDataAndLaws(String line, String said) {
    String text = line + (line.startsWith("param") ? "\ns(t) = s(t-1) + sum(P)" : "");
    assertThat(Said.about(text, Settings.NONE)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h(t) = h(t-1) + tanh(2/0)      | 1:22 «2/0» `2/0` is infinite
          h(t) = 2 * (0/0) + h(t-1)      | 1:12 «(0/0)» `(0/0)` is no number
          h(t) = t / (1 - 1)             | 1:8 «t / (1 - 1)» `(1 - 1)` is zero: what is divided by it is infinite or no number
          """)
  void isNotedInAnEquation(String text, String said) {
    assertThat(Said.about(text, Settings.NONE)).containsExactly(said);
    assertThat(Equations.read(text).value()).isPresent();
  }

  @Test
  void theLargestNumbersAreRead() {
    String text = "param P = 1.7e308\nparam Q ~ uniform(0, 1e308)\ns(t) = P + Q + s(t-1)";
    assertThat(Said.about(text, Settings.NONE)).isEmpty();
  }
}
