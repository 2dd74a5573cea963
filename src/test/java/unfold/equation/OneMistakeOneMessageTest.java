package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a mistake is no mistake of its own. */
class OneMistakeOneMessageTest {
  private static final String ELMAN = SystemTexts.text("c2-elman-loss");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          size n = 4                     | size n =              | 2:8 «=» something is missing after `=`
          alphabet A = chars("abc")      | alphabet A = chars(   | 3:19 «(» this bracket is never closed
          alphabet A = chars("abc")      | alphabet A = "abc"    | 3:14 «"abc"» an alphabet is `words("…")` or `chars("…")`
          input x(t) : A = onehot("abcab") | input x(t) : A =    | 4:16 «=» something is missing after `=`
          input x(t) : A = onehot("abcab") | input x(t) : A = "" | 4:18 «""» a text has no place in an expression
          param W : n x n ~ normal(0, 0.5) | param W : n x n ~ norml(0, 1) | 6:19 «norml» `norml` is no law; `normal`, `uniform` and `orthogonal` are
          param W : n x n ~ normal(0, 0.5) | param W : n x 5 = 0 | 12:12 «W h(t-1)» `W` is 4 x 5 and `h(t-1)` is 4: a product needs as many columns on the left as rows on the right
          a(t) = b + W h(t-1) + U x(t)   | a(t) = b + W x(t)     | 12:12 «W x(t)» `W` is 4 x 4 and `x(t)` is 3: a product needs as many columns on the left as rows on the right
          a(t) = b + W h(t-1) + U x(t)   | a(t) = b + Q h(t-1)   | 12:12 «Q» nothing declares `Q`, so it is a parameter without values: `param Q = …`
          a(t) = b + W h(t-1) + U x(t)   | a(t) = b W            | 12:8 «b W» `b` is 4 and `W` is 4 x 4: a product needs as many columns on the left as rows on the right
          h(t) = tanh(a(t))              | h(t) = tanh(a(t)      | 13:12 «(» this bracket is never closed
          output o(t) = c + V h(t)       | output o(t) = c + b   | 14:15 «c + b» `c` is 3 and `b` is 4: element by element both need one shape
          output o(t) = c + V h(t)       | output o(t) = c + V h | 14:21 «h» `h` has a value at every t: write `h(t)`
          output o(t) = c + V h(t)       | output o(t) = c + [1; c; | 14:19 «[» this bracket is never closed
          """)
  void aChangedLineIsReportedOnce(String line, String changed, String said) {
    assertThat(ELMAN).contains(line + "\n");
    assertThat(Said.about(ELMAN.replace(line + "\n", changed + "\n"), Settings.NONE))
        .containsExactly(said);
  }
}
