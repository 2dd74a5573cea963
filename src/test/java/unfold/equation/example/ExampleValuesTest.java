package unfold.equation.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Said;
import unfold.equation.reading.Equations;

/** One key gives values to a line of a book, and then it computes. */
class ExampleValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          s(t) = f(s(t-1); theta) | param theta = 0.9¶f(s; theta) = tanh(theta * s)¶s(..0) = 0.5
          h(t) = f(h(t-1), x(t); theta) | input x(t) ~ normal(0, 1)¶param theta = 0.9¶f(h, x; theta) = tanh(theta * (h + x))
          h(t) = tanh(b + W h(t-1) + U x(t)) | size n = 4¶size m = 3¶input x(t) : m ~ normal(0, 1)¶param b : n = 0¶param W : n x n ~ normal(0, 1/sqrt(n))¶param U : n x m ~ normal(0, 1/sqrt(m))
          h(t) = φ(W h(t-1) + b) | size n = 4¶param W : n x n ~ normal(0, 1/sqrt(n))¶param b : n = 0¶phi(a) = tanh(a)¶h(..0) = 0.5
          h(t) = tanh(W [h(t-1); x(t)]) | size n = 4¶size m = 3¶input x(t) : m ~ normal(0, 1)¶param W : n x (n + m) ~ normal(0, 1/sqrt(n + m))
          h(t) = tanh(U x(t))¶output o(t) = c + V h(t)¶loss L(t) = nll(softmax(o(t)), y(t)) | size n = 4¶size m = 3¶size p = 2¶input x(t) : m ~ normal(0, 1)¶target y(t) : p ~ uniform(0, 1)¶param U : n x m ~ normal(0, 1/sqrt(m))¶param c : p = 0¶param V : p x n ~ normal(0, 1/sqrt(n))
          x(t) = A x(t-1) + B u(t)¶y(t) = C x(t) | size n = 4¶size m = 3¶size p = 2¶input u(t) : m ~ normal(0, 1)¶param A : n x n ~ normal(0, 1/sqrt(n))¶param B : n x m ~ normal(0, 1/sqrt(m))¶param C : p x n ~ normal(0, 1/sqrt(n))
          s(t) = alpha x(t) + (1 - alpha) s(t-1) | input x(t) ~ normal(0, 1)¶param alpha = 0.9
          h(t) = W' h(t-1) + u | size n = 4¶param W : n x n ~ normal(0, 1/sqrt(n))¶param u : n = 0¶h(..0) = 0.5
          w(t) = w(t-1) - eta m(t)¶m(t) = beta * m(t-1) + g(t) | input g(t) ~ normal(0, 1)¶param eta = 0.9¶param beta = 0.9
          h(t) = tanh(h(t-1) + mish(x(t))) | input x(t) ~ normal(0, 1)¶mish(a) = a * tanh(softplus(a))
          h^{(t)} = tanh(b + W h^{(t-1)} + U x^{(t)}) | size n = 4¶size m = 3¶input x(t) : m ~ normal(0, 1)¶param b : n = 0¶param W : n x n ~ normal(0, 1/sqrt(n))¶param U : n x m ~ normal(0, 1/sqrt(m))
          """)
  void aLineIsComputedAfterOneKey(String text, String added) {
    String mended = Said.mended(text);
    assertThat(mended).isEqualTo(added + "¶" + text);
    assertThat(Equations.read(mended.replace('¶', '\n')).value())
        .get()
        .matches(EquationSystem::hasValues);
  }

  @Test
  void theValuesStandBeforeTheFirstEquationAndWhatIsGivenStays() {
    assertThat(Said.mended("title \"a\"¶input x(t) : 3 = [1, 2, 3; 4, 5, 6]¶h(t) = tanh(U x(t))"))
        .isEqualTo(
            "title \"a\"¶input x(t) : 3 = [1, 2, 3; 4, 5, 6]¶size n = 4"
                + "¶param U : n x 3 ~ normal(0, 1/sqrt(3))¶h(t) = tanh(U x(t))");
  }

  @Test
  void oneOfTheNotesOffersThemAll() {
    assertThat(Equations.read("h(t) = tanh(W h(t-1) + U x(t))").diagnostics())
        .flatExtracting(Diagnostic::mends)
        .extracting(Diagnostic.Mend::label)
        .containsExactly("give them values");
  }
}
