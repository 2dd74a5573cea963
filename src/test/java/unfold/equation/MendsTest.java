package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          title foo bar                     | title "foo bar"
          about "never                      | about "never"
          parma W : 3                       | param W : 3
          h(t) 2                            | h(t) = 2
          h(t) = tanh(1                     | h(t) = tanh(1)
          h(t) = 1)                         | h(t) = 1
          h(t) = (1]                        | h(t) = (1)
          h(t) = [1 2]                      | h(t) = [1, 2]
          h(t) = t 2                        | h(t) = t * 2
          h(t) = 1 / 2 t                    | h(t) = 1 / (2 t)
          h(t) = (1, 2)                     | h(t) = [1, 2]
          h(t) = tahn(t)                    | h(t) = tanh(t)
          h(t) = 1¶o(t) = h                 | h(t) = 1¶o(t) = h(t)
          h(k) = h(k-1)                     | over k¶h(k) = h(k-1)
          h_t = 2                           | h(t) = 2
          param W = 1¶h(t) = W(t)           | param W = 1¶h(t) = W
          h(t) = 2¶o(tau) = h(t)            | h(t) = 2¶o(tau) = h(tau)
          over t = 6                        | over t = 1..6
          size n = 2¶param W : nxn = 1      | size n = 2¶param W : n x n = 1
          size n = 2¶param W : nn = 1       | size n = 2¶param W : n = 1
          param W ~ unifrom(0, 1)           | param W ~ uniform(0, 1)
          a = [1; 2]¶b = [1; 2]¶h(t) = a b  | a = [1; 2]¶b = [1; 2]¶h(t) = a * b
          a = [1; 2]¶h(t) = a · a           | a = [1; 2]¶h(t) = a * a
          """)
  void theFirstMendPutsItRight(String text, String mended) {
    assertThat(Said.mended(text)).isEqualTo(mended);
  }
}
