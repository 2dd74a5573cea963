package unfold.equation.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.EquationSystem;
import unfold.equation.Statement.Variable;
import unfold.equation.reading.Equations;

/** Right sides as the book sets them. */
class TexNotationTest {
  private static final String NAMES =
      """
      size n = 3
      param W : n x n
      param a
      input x(t) : n
      input u(t)
      k(s; c) = c * s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      quoteCharacter = '"',
      textBlock =
          """
          W x(t) - a                 : \\mathbf{W}\\,\\mathbf{x}^{(t)}-a
          x(t) * x(t-1)              : \\mathbf{x}^{(t)}\\odot \\mathbf{x}^{(t-1)}
          a * x(t)                   : a\\,\\mathbf{x}^{(t)}
          x(t) * a                   : \\mathbf{x}^{(t)}\\,a
          x(t) / n                   : \\mathbf{x}^{(t)}/n
          u(t)^2 + pi                : {u^{(t)}}^{2}+\\pi
          W' x(t)                    : {\\mathbf{W}}^{\\top}\\,\\mathbf{x}^{(t)}
          sigmoid(x(t))              : \\sigma(\\mathbf{x}^{(t)})
          sqrt(u(t)) * abs(u(t))     : \\sqrt{u^{(t)}}\\,\\left|u^{(t)}\\right|
          relu(x(t)) + max(u(t), 0)  : \\mathrm{relu}(\\mathbf{x}^{(t)})+\\max(u^{(t)},\\,0)
          sum_t(u(t))                : \\sum_{t} u^{(t)}
          mean_t(u(t))               : \\mathrm{mean}_{t}(u^{(t)})
          part(x(t), 2)              : {\\mathbf{x}^{(t)}}_{2}
          [u(t), 1; 2, a]            : [u^{(t)},\\,1;\\,2,\\,a]
          k(u(t); a)                 : k(u^{(t)};\\,a)
          f(u(t), x(t))              : f(u^{(t)},\\,\\mathbf{x}^{(t)})
          x(tau) + x(1)              : \\mathbf{x}^{(\\tau )}+\\mathbf{x}^{(1)}
          """)
  void aRightSideIsSetAsTheBookSetsIt(String right, String tex) {
    EquationSystem system = Equations.read(NAMES + "h(t) = " + right).value().orElseThrow();
    var notation = new TexNotation(IndexText.asWritten(), it -> system.statement(it).shape());
    assertThat(
            new Printer(notation)
                .print(((Variable) system.statement("h")).equation().orElseThrow()))
        .isEqualTo(tex);
  }
}
