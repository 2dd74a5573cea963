package unfold.equation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.Said;

class TextMendsTest {
  private static final String LSTM =
      """
      size n = 2
      input x_t : n = [1, 2; 0, 1; 2, 0]
      param W : n x n = 0.1
      param U : n x n = 0.2
      f_t = sigmoid(W x_t + U h_{t-1})
      i_t = sigmoid(W x_t - U h_{t-1})
      o_t = sigmoid(U x_t + W h_{t-1})
      g_t = tanh(U x_t - W h_{t-1})
      c_t = f_t * c_{t-1} + i_t * g_t
      h_t = o_t * tanh(c_t)
      h_0 = 0
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          input x(t) = count¶h_t = h_{t-1} + x_t¶h_0 = 0 | input x(t) = count¶h(t) = h(t-1) + x(t)¶h(0) = 0
          x_{n+1} = 2 x_n¶x_0 = 1¶over n = 1..3    | x(n+1) = 2 x(n)¶x(0) = 1¶over n = 1..3
          input x(t) = count¶h^t = h^{t-1} + x^t   | input x(t) = count¶h(t) = h(t-1) + x(t)
          a^{<t>} = 2 a^{<t-1>} + 1                | a(t) = 2 a(t-1) + 1
          v^t = v^{t-1} + 1                        | v(t) = v(t-1) + 1
          over t = 1..2, l = 1..2¶h(t, 0) = 1¶h^{(l)}(t) = h^{(l-1)}(t) | over t = 1..2, l = 1..2¶h(t, 0) = 1¶h(t, l) = h(t, l-1)
          over t = 1..5¶x(0) = 0.2¶x(t+1) = 3 x(t) | over t = 1..5¶x(0) = 0.2¶x(t) = 3 x(t-1)
          x(t+1) = x(t) + cos(t)                   | x(t) = x(t-1) + cos(t-1)
          input x(t) : 3 = 1¶param A : 3 x 2 = 1¶h(t) = x(t) A | input x(t) : 3 = 1¶param A : 3 x 2 = 1¶h(t) = A' x(t)
          input x(t) : 2 = 1¶param W : 1 x 4 = 1¶h(t) = W [x(t), x(t-1)] | input x(t) : 2 = 1¶param W : 1 x 4 = 1¶h(t) = W [x(t); x(t-1)]
          over n = 1..6¶x(n) = 3 x(n-1)¶x_0 = 0.2  | over n = 1..6¶x(n) = 3 x(n-1)¶x(0) = 0.2
          """)
  void oneMendWritesAllPlacesOfANotation(String text, String mended) {
    assertThat(Said.mended(text)).isEqualTo(mended);
  }

  @Test
  void oneMistakeIsToldForManyPlaces() {
    List<Diagnostic> told = Equations.read(LSTM).diagnostics();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().message())
        .isEqualTo("an index stands in brackets: `x(t)`; so at 21 places");
    Mend mend = told.getFirst().mends().getFirst();
    assertThat(mend.label()).isEqualTo("write time in brackets (22 places)");
    assertThat(Equations.read(mend.appliedTo(LSTM)).value()).isPresent();
  }

  @Test
  void aMistakeBesideThemIsToldToo() {
    String text = LSTM + "y(t) = tahn(1)\n";
    assertThat(Equations.read(text).diagnostics()).hasSize(2);
  }

  @Test
  void aMendThatWouldNotHelpIsNotOffered() {
    String text = "input x(t) : 3 = 1\nparam A : 4 x 2 = 1\nh(t) = x(t) A\n";
    assertThat(Equations.read(text).diagnostics())
        .allSatisfy(it -> assertThat(it.mends()).isEmpty());
  }
}
