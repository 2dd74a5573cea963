package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

/** What is read, seen by printing it back: brackets show how it was grouped. */
class ReadingRulesTest {
  private static final String GIVEN =
      """
      param W : 3 x 3 = identity
      param W_hh : 3 x 3 = identity
      param b : 3 = 1
      param alpha = 0.5
      param theta = 2
      size n = 2
      input x(t) : 3 ~ normal(0, 1)
      s(t) = 2
      y_hat(t) = b
      h(t) =\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          W h(t-1) + x(t)                 | W h(t-1) + x(t)
          b + s(t) * x(t) / 2             | b + s(t) * x(t) / 2
          W W x(t)                        | W W x(t)
          (W W) x(t)                      | W W x(t)
          W (W x(t))                      | W (W x(t))
          -b * b                          | -b * b
          b -x(t)                         | b - x(t)
          b - -x(t)                       | b - -x(t)
          2 * -b                          | 2 * -b
          b^-alpha                        | b^-alpha
          b^2^alpha                       | b^2^alpha
          (b^2)^alpha                     | (b^2)^alpha
          2 b^2                           | 2 b^2
          W' b'' + (W b)''                | W' b'' + (W b)''
          b^2'                            | b^2'
          2 (b + x(t))                    | 2 (b + x(t))
          2(b + x(t))                     | 2 (b + x(t))
          W (b + x(t))                    | W (b + x(t))
          W(b)                            | W b
          W [1; 2; s(t)]                  | W [1; 2; s(t)]
          alpha^(t-1) * b                 | alpha^(t - 1) * b
          alpha (t) b                     | alpha t b
          n (t+1) b                       | n (t + 1) b
          t b + tau * b                   | t b + tau * b
          h^(t-1)                         | h(t-1)
          h^{(t-1)}                       | h(t-1)
          h[t-1]                          | h(t-1)
          h (t-1)                         | h(t-1)
          h(t-1)^2                        | h(t-1)^2
          h^(t-1)^2                       | h(t-1)^2
          x(t+1) + x(t-n) + x(n) + x(tau) | x(t+1) + x(t-2) + x(2) + x(tau)
          x(tau + 1) + x(last(t) - n)     | x(tau+1) + x(tau-2)
          x(1 + t)                        | x(t+1)
          sum_t(x(t)) + b                 | sum_t(x(t)) + b
          max(b, x(t)) + mean(b) b        | max(b, x(t)) + mean(b) b
          part(b, n) b                    | part(b, 2) b
          1e-3 b + .5 b + 2.50 b          | 1e-3 b + .5 b + 2.50 b
          sin(pi) b                       | sin(pi) b
          """)
  void expressionsAreGroupedAsTheBookGroupsThem(String text, String read) {
    assertThat(Said.rightSide(GIVEN + " " + text, "h")).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          $\\mathbf{W}\\mathbf{h}^{(t-1)}$         | W h(t-1)
          \\tanh\\left(\\mathbf{W}_{hh} b\\right)    | tanh(W_hh b)
          \\boldsymbol{W}_{hh}\\, b                | W_hh b
          W_{hh} b                               | W_hh b
          W · b + W \\cdot b + W @ b              | W b + W b + W b
          alpha·b·2                              | alpha b (2)
          b ⊙ b + b \\odot b                      | b * b + b * b
          b − x(t)                               | b - x(t)
          θ b + \\theta b + ϑ b                   | theta b + theta b + theta b
          σ(b) + \\sigma(b)                       | sigmoid(b) + sigmoid(b)
          x(τ) + x(\\tau)                         | x(tau) + x(tau)
          W’ b + W′ b + W^\\top b + W^{\\top} b    | W' b + W' b + W' b + W' b
          \\hat{y}(t) + \\hat{\\mathbf{y}}^{(t)} + ŷ(t) | y_hat(t) + y_hat(t) + y_hat(t)
          \\text{softmax}(b) + \\mathrm{relu}(b)   | softmax(b) + relu(b)
          b^{2} + alpha^{t-1} * b                | b^2 + alpha^(t - 1) * b
          \\bigl(W b\\bigr)                        | W b
          """)
  void whatIsPastedIsReadAsWhatItMeans(String text, String read) {
    assertThat(Said.rightSide(GIVEN + " " + text, "h")).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\mathbf{h}^{(t)} = 2
          $h^{(t)} = 2$
          h[t] = 2
          h^(t) = 2
          h^{(t)} &= 2 \\\\
          h(t) : 1 = 2
          h (t) : 1 x 1 = 2
          h(t) = (1 +¶ # a comment (¶ 1)
          """)
  void headsMayBePastedToo(String text) {
    EquationSystem system = Equations.read(Said.lines(text)).value().orElseThrow();

    assertThat(system.statement("h").axes()).containsExactly("t");
    assertThat(system.statement("h").shape()).isEqualTo(Shape.SCALAR);
  }

  @ParameterizedTest
  @CsvSource({"3 x 2", "3x2", "3×2", "3 \\times 2", "n x 2", "n x2", "(n) x (1+1)", "x x 2"})
  void aDimensionSignStandsBetweenDimensions(String shape) {
    String text = "size n = 3\nsize x = 3\nparam W : " + shape + " = 1";

    assertThat(Equations.read(text).value().orElseThrow().statement("W").shape())
        .isEqualTo(new Shape(3, 2));
  }

  @Test
  void aStatementWordBeforeABracketIsAName() {
    EquationSystem system =
        Equations.read("loss(t) = 2\ninput = 3\nsize(t) = input loss(t)").value().orElseThrow();

    assertThat(system.statements().keySet()).containsExactly("loss", "input", "size");
  }

  @Test
  void insideAFunctionItsArgumentsHideEveryOtherName() {
    String text = "param W = 2¶f(W, t; tanh) = W (t + tanh) + tanh(W)¶h(t) = f(h(t-1), t; 3)";
    Function f = Equations.read(Said.lines(text)).value().orElseThrow().function("f");

    assertThat(f.states()).containsExactly("W", "t");
    assertThat(f.parameters()).containsExactly("tanh");
    assertThat(Printer.ofText().print(f.body().orElseThrow())).isEqualTo("W (t + tanh) + tanh W");
  }

  @Test
  void aFunctionOfTheFileHidesABuiltIn() {
    String text = "max(a) = a + 1¶h(t) = max(h(t-1))";
    EquationSystem system = Equations.read(Said.lines(text)).value().orElseThrow();

    assertThat(((Statement.Variable) system.statement("h")).equation().orElseThrow().walk())
        .anyMatch(Expression.Call.class::isInstance)
        .noneMatch(Expression.Apply.class::isInstance);
  }

  @Test
  void onlyTheFunctionThatNobodyDefinedIsACompleteFile() {
    Checked<EquationSystem> reading = Equations.read("s(t) = f(s(t-1); θ)");
    EquationSystem system = reading.value().orElseThrow();

    assertThat(reading.diagnostics())
        .extracting(Diagnostic::severity, Diagnostic::span, Diagnostic::message)
        .containsExactly(
            tuple(
                Diagnostic.Severity.NOTE,
                new SourceSpan(7, 8, 1, 8),
                "`f` has no values until it is defined: `f(…) = …`"));
    assertThat(system.notes()).isEqualTo(reading.diagnostics());
    assertThat(system.function("f").isAbstract()).isTrue();
    assertThat(system.function("f").parameters()).containsExactly("theta");
    assertThat(system.statement("theta"))
        .isEqualTo(
            new Statement.Parameter(
                "theta", List.of(), Shape.SCALAR, Optional.empty(), new SourceSpan(17, 18, 1, 18)));
    assertThat(system.hasValues()).isFalse();
  }

  @Test
  void theFirstLineOfANameDecidesItsPlaceInTheOrder() {
    String text = "h(0) = 0¶o(t) = h(t)¶h(t) = h(t-1) + 1";
    EquationSystem system = Equations.read(Said.lines(text)).value().orElseThrow();

    assertThat(system.statements().keySet()).containsExactly("h", "o");
    assertThat(system.statement("h").span().line()).isEqualTo(3);
  }

  @Test
  void anAlphabetIsSortedByCodePointWithoutCaseAndPunctuation() {
    String text = "alphabet A = words(\"In 2009, I went — to Népal in İ\")";

    assertThat(Equations.read(text).value().orElseThrow().sizes()).containsEntry("A", 7);
  }

  @Test
  void theFirstAxisIsTWhereNoneIsNamed() {
    assertThat(Equations.read("h(t) = 1").value().orElseThrow().axes())
        .containsExactly(new Axis("t", 1, Optional.empty()));
  }

  @Test
  void anotherOnlyAxisMayBeNamed() {
    EquationSystem system =
        Equations.read("over i = -2..2\nh(i) = h(i-1) + i\nC = h(last(i))").value().orElseThrow();

    assertThat(system.axes())
        .containsExactly(new Axis("i", -2, Optional.of(IndexExpression.constant(2))));
  }
}
