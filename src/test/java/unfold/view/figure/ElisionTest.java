package unfold.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTest {
  @ParameterizedTest(name = "{0} to {1} brackets")
  @CsvSource(
      delimiter = '|',
      value = {
        "h = f(f(f(h_0, x_1), x_2), x_3) | 3 | h = f(f(f(h_0, x_1), x_2), x_3)",
        "h = f(f(f(h_0, x_1), x_2), x_3) | 2 | h = f(f(f(\\cdots), x_2), x_3)",
        "h = f(f(f(h_0, x_1), x_2), x_3) | 1 | h = f(f(\\cdots), x_3)",
        "f(g(a), g(b)) | 1 | f(g(\\cdots), g(\\cdots))",
        "h^{(3)} = f(h^{(2)}) | 1 | h^{(3)} = f(h^{(2)})",
        "f(f(f(h^{(0)}))) | 2 | f(f(f(\\cdots)))"
      })
  void theInsideOfDeepBracketsIsLeftOut(String tex, int deepest, String elided) {
    assertThat(Elision.of(tex, deepest)).isEqualTo(elided);
  }

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource(
      delimiter = '|',
      value = {"h^{(3)} = 2 | 0", "f(f(x^{(1)}), y) | 2", "f(a) + g(b) | 1"})
  void anIndexIsNoBracket(String tex, int depth) {
    assertThat(Elision.depth(tex)).isEqualTo(depth);
  }
}
