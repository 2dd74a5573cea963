package unfold.equation.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Statement;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

/** Notation that has one meaning is read as it stands, and means what the plain text means. */
class DirectReadingTest {
  private static final String GIVEN =
      """
      size n = 2
      over t
      over k = 1..3
      input x(t) : n = [1, 2; 0, 1; 2, 0; 1, 1; 0, 2]
      input u(t) = [1, 2, 3, 4, 5]
      param W : n x n = [0.1, 0.2; 0.3, 0.4]
      param U : n x n = [0.5, 0; 0, 0.5]
      param W_f : n x n = 0.2
      param W_f_ih : n x n = 0.3
      param b : n = 0.1
      param a = 0.7
      h(0) = 0
      h(..-1) = 0
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '§',
      textBlock =
          """
          \\begin{aligned}¶h(t) &= \\tanh(W h(t-1)) \\\\¶\\end{aligned} ! h(t) = tanh(W h(t-1))
          \\begin{align*} h(t) &= W h(t-1), \\\\ o(t) &= U h(t). \\end{align*} ! h(t) = W h(t-1)¶o(t) = U h(t)
          \\begin{equation}\\label{eq:1}¶h(t) = W h(t-1) \\tag{10.5}¶\\end{equation} ! h(t) = W h(t-1)
          \\begin{array}{rcl}¶h(t) &=& W h(t-1)¶\\end{array} ! h(t) = W h(t-1)
          $$h(t) = W h(t-1)$$ ! h(t) = W h(t-1)
          h(t) = W h(t-1), ! h(t) = W h(t-1)
          h(t) = W h(t-1); ! h(t) = W h(t-1)
          h(t) = W h(t-1). ! h(t) = W h(t-1)
          h(t) = W h(t-1) +¶  b ! h(t) = W h(t-1) + b
          h(t) = W h(t-1)¶  + U x(t)¶  + b ! h(t) = W h(t-1) + U x(t) + b
          h(t) = W h(t-1) \\nonumber ! h(t) = W h(t-1)
          h(t) = \\frac{1}{2} h(t-1) ! h(t) = (1 / 2) h(t-1)
          h(t) = \\frac12 h(t-1) ! h(t) = (1 / 2) h(t-1)
          h(t) = \\tfrac{h(t-1)}{1 + a} ! h(t) = h(t-1) / (1 + a)
          h(t) = \\dfrac{a}{2} h(t-1) ! h(t) = (a / 2) h(t-1)
          h(t) = \\sqrt{\\frac{a}{2}} h(t-1) ! h(t) = sqrt(a / 2) h(t-1)
          h(t) = \\sum_{i=1}^{3} h(t-i) ! h(t) = (h(t-1) + h(t-2) + h(t-3))
          h(t) = \\sum_{i=0}^{1} a u(t-i) + h(t-1) ! h(t) = (a u(t-0) + a u(t-1)) + h(t-1)
          h(t) = \\prod_{i=1}^{2} h(t-i) ! h(t) = (h(t-1) h(t-2))
          s(t) = \\sum_{k} a k ! s(t) = sum_k(a k)
          s(t) = \\sum_{k=1}^{K} (a k) ! s(t) = sum_k(a k)
          h(t) = |h(t-1)| + a ! h(t) = abs(h(t-1)) + a
          s(t) = \\|x(t)\\| ! s(t) = norm(x(t))
          h(t) = W^T h(t-1) ! h(t) = W' h(t-1)
          h(t) = W^{\\top} h(t-1) ! h(t) = W' h(t-1)
          h(t) = W^{\\mathsf T} h(t-1) ! h(t) = W' h(t-1)
          h(t) = (W - W^T) h(t-1) ! h(t) = (W - W') h(t-1)
          h(t) := W h(t-1) ! h(t) = W h(t-1)
          h(t) \\leftarrow W h(t-1) ! h(t) = W h(t-1)
          h(t) ← W h(t-1) ! h(t) = W h(t-1)
          h(t) \\triangleq W h(t-1) ! h(t) = W h(t-1)
          h(t) = a**2 h(t-1) ! h(t) = a^2 h(t-1)
          h(t) = np.tanh(W h(t-1)) ! h(t) = tanh(W h(t-1))
          h(t) = torch.sigmoid(W h(t-1)) ! h(t) = sigmoid(W h(t-1))
          h(t) = F.relu(W h(t-1)) ! h(t) = relu(W h(t-1))
          h(t) = W^{f} h(t-1) ! h(t) = W_f h(t-1)
          h(t) = W^{(f)} h(t-1) ! h(t) = W_f h(t-1)
          h(t) = W^{f}_{ih} h(t-1) ! h(t) = W_f_ih h(t-1)
          h(t) = W_{ih}^{f} h(t-1) ! h(t) = W_f_ih h(t-1)
          h⁽ᵗ⁾ = W h⁽ᵗ⁻¹⁾ ! h(t) = W h(t-1)
          h(t) = u(t)² h(t-1) ! h(t) = u(t)^2 h(t-1)
          h(t) = \\text{ReLU}(W h(t-1)) ! h(t) = relu(W h(t-1))
          h(t) = W h(t-1) % as in the paper ! h(t) = W h(t-1)
          """)
  void itMeansWhatThePlainTextMeans(String typed, String plain) {
    assertThat(equations(typed)).isEqualTo(equations(plain));
  }

  private static Map<String, String> equations(String lines) {
    var read = Equations.read(GIVEN + lines.replace('¶', '\n') + "\n");
    EquationSystem system =
        read.value().orElseThrow(() -> new AssertionError(lines + "\n" + read.diagnostics()));
    Map<String, String> printed = new LinkedHashMap<>();
    system.statements().values().stream()
        .filter(Statement.Variable.class::isInstance)
        .map(Statement.Variable.class::cast)
        .forEach(
            it -> printed.put(it.name(), it.equation().map(DirectReadingTest::text).orElse("")));
    return printed;
  }

  private static String text(Expression expression) {
    return Printer.ofText().print(expression);
  }

  @Test
  void aMistakeIsToldWhereItWasTyped() {
    String text = "h(t) &= \\frac{1}{2} h(t-1) + tahn(h(t-1)), \\\\\n";
    Diagnostic mistake = Equations.read(text).diagnostics().getFirst();
    assertThat(text.substring(mistake.span().start(), mistake.span().end())).isEqualTo("tahn");
    assertThat(mistake.message()).isEqualTo("`tahn` is not known; the nearest name is `tanh`");
  }
}
