package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.equation.EquationSystem;
import unfold.equation.Settings;
import unfold.equation.reading.Equations;
import unfold.gallery.Gallery;

class ScaledValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "param W : 2 x 2 = [1, 2; 3, 4]",
        "param W : 2 x 2 ~ normal(0, 1)",
        "param W(t) : 2 x 2 ~ normal(0, 1)"
      })
  void everyElementIsMultiplied(String line) {
    boolean stepwise = line.contains("(t)");
    String text = line + "\nparam v : 2 = 1\nh(t) = W" + (stepwise ? "(t)" : "") + " v\n";
    int[] index = stepwise ? new int[] {3} : new int[0];
    Tensor plain = given(text, Settings.NONE).at(index);
    Tensor scaled = given(text, Settings.of(Map.of("W", "× 1.25"))).at(index);
    for (int i = 0; i < 4; i++) {
      assertThat(scaled.at(i)).isEqualTo(1.25 * plain.at(i)).isNotZero();
    }
  }

  private static SuppliedValues given(String text, Settings settings) {
    EquationSystem system = Equations.read(text, settings).value().orElseThrow();
    return Dataset.load(system, Gallery.data(), 1, Map.of())
        .value()
        .orElseThrow()
        .given("W")
        .orElseThrow();
  }
}
