package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.reading.Equations;

/** What could be read as something else than is meant is said, or read as it is meant. */
class SilentReadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          h(t) = 1¶y(t) = \\tilde{h}(t)             | 2:8 «\\tilde{h}» nothing declares `\\tilde{h}`, so it is an input without values: `input \\tilde{h}(t) = …`
          h(t) = 1¶y(t) = \\bar h(t)                | 2:8 «\\bar h» nothing declares `\\bar h`, so it is an input without values: `input \\bar h(t) = …`
          param \\Delta = 1¶h(t) = \\Delta t h(t-1)   | 2:8 «\\Delta t» nothing declares `\\Delta t`, so it is a parameter without values: `param \\Delta t = …`
          x(t) = [1; 2]¶s(t) = x(t)[2]              | 2:8 «x(t)[2]» `x(t)[2]` is no element: elements count from 1, and one is `part(x(t), 2)`
          x(t) = [1; 2]¶s(t) = 2 x(t-1)[0]          | 2:10 «x(t-1)[0]» `x(t-1)[0]` is no element: elements count from 1, and one is `part(x(t-1), 0)`
          x(0) = 1¶x(t) = x(t-1) + x(t-3)           | 2:17 «x(t-3)» `x` is given just before it begins and not at `x(..-1)`, so 0 is read there: write `x(..-1) = 0` to say so
          x(0) = 1¶x(-1) = 1¶x(t) = x(t-1) + x(t-3) | 3:17 «x(t-3)» `x` is given just before it begins and not at `x(-2)`, so 0 is read there: write `x(-2) = 0` to say so
          size n = 99999999999                      | 1:10 «99999999999» `99999999999` is a whole number that is too large: 2147483647 is the most
          param d = 1¶param s = 2¶y(t) = d / s (y(t-1) + 1) | 3:8 «d / s (y(t-1) + 1)» `d / s (y(t-1) + 1)` is read as `d / (s (y(t-1) + 1))`; if only the first is the divisor, write `(d / s) (y(t-1) + 1)`
          y(t) = sum([1 -1])                        | 1:13 «1 -1» `1 -1` can be read as `1, -1` and as `1 - 1`
          y(t) = y(t-1)^{(2)}                       | 1:14 «^{(2)}» a number above is a power, `y(t-1)^2`: another layer or part needs an index of its own
          y(t) = \\begin{cases} 1 & t < 2 \\\\ 2 & t >= 2 \\end{cases} | 1:8 «\\begin{cases} 1 & t < 2 \\\\ 2 & t >= 2 \\end{cases}» each line of cases has a value, `&` and its condition; the last one has `\\text{otherwise}`
          h(t) = 1¶y(t) = h(t-99999999999)          | 2:10 «t-99999999999» `t-99999999999` is no whole number
          """)
  void itIsSaid(String text, String said) {
    assertThat(Said.about(text)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          \\tilde{h}(t) = 1  | h_tilde
          \\tilde h(t) = 1   | h_tilde
          h\u0303(t) = 1      | h_tilde
          \\bar{x}(t) = 1    | x_bar
          \\overline{x}(t) = 1 | x_bar
          x\u0304(t) = 1      | x_bar
          x\u0305(t) = 1      | x_bar
          \\dot{x}(t) = 1    | x_dot
          ẋ(t) = 1           | x_dot
          \\ddot{x}(t) = 1   | x_ddot
          \\check{c}(t) = 1  | c_check
          \\vec{v}(t) = 1    | v_vec
          \\vec{\\mathbf{v}}_1(t) = 1 | v_vec_1
          \\hat{\\theta}(t) = 1 | theta_hat
          größe(t) = 1       | größe
          \\Delta t = 1      | Deltat
          Δ t = 1            | Deltat
          Δt = 1             | Deltat
          \\delta t = 1      | deltat
          """)
  void accentsAndStepsOfTimeAreNames(String text, String name) {
    assertThat(Equations.read(text).value().orElseThrow().statements()).containsOnlyKeys(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          y(t) = [s(t); s(t-1)]¶s(t) = s(t-1) + 1     | y | 2
          y = [s(7); 1]¶s(t) = s(t-1) + 1             | y | 2
          z(t) = [y(t); y(t)]¶y(t) = [s(t); s(t-1)]¶s(t) = s(t-1) | z | 4
          """)
  void whatReadsAScalarByDefaultHasTheShapeThatFollows(String text, String name, String shape) {
    EquationSystem system = Equations.read(text.replace('¶', '\n')).value().orElseThrow();
    assertThat(system.shape(name)).hasToString(shape);
  }
}
