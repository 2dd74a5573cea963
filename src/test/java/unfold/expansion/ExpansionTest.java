package unfold.expansion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.SystemTexts;
import unfold.equation.reading.Equations;
import unfold.unfolding.Unfolding;

class ExpansionTest {
  private static final String DYNAMICAL =
      """
      param theta = 3.7
      f(s; theta) = theta * s * (1 - s)
      s(1) = 0.2
      s(t) = f(s(t-1); theta)
      """;
  private static final String RNN =
      """
      input x(t) : 3
      param W : 4 x 4
      param U : 4 x 3
      param b : 4
      h(0) = 0
      h(t) = tanh(b + W h(t-1) + U x(t))
      """;

  private static Unfolding unfolding(String text, int tau) {
    Circuit circuit =
        Circuits.of(Equations.read(text).value().orElseThrow(), Grain.VARIABLES)
            .value()
            .orElseThrow();
    return Unfolding.of(circuit, Extents.of("t", tau));
  }

  private static List<String> lines(String text, int tau, String name, int at, Style style) {
    Unfolding unfolding = unfolding(text, tau);
    return Expansion.of(unfolding, unfolding.instance(unfolding.circuit().node(name), at), style)
        .lines();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | F          | s(1) = 0.2
          2 | F          | s(2) = f(s(1); theta)
          3 | F          | s(3) = f(f(s(1); theta); theta)
          2 | DEFINITION | s(2) = theta * s(1) * (1 - s(1))
          3 | DEFINITION | s(3) = theta * (theta * s(1) * (1 - s(1))) * (1 - theta * s(1) * (1 - s(1)))
          3 | G          | s(3) = g(3)(s(1))
          """)
  void theFilesOwnFunctionNests(int at, Style style, String line) {
    assertThat(lines(DYNAMICAL, 8, "s", at, style)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | F          | h(3) = f(f(f(h(0), x(1)), x(2)), x(3))
          2 | DEFINITION | h(2) = tanh(b + W tanh(b + W h(0) + U x(1)) + U x(2))
          3 | G          | h(3) = g(3)(x(3), x(2), x(1), h(0))
          """)
  void anEquationIsFOfItsStatesAndThenItsOtherNames(int at, Style style, String line) {
    assertThat(lines(RNN, 5, "h", at, style)).containsExactly(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s(t) = f(s(t-1); theta)                                    | s | 2 | F          | s(2) = f(f(s(0); theta); theta)
          s(t) = f(s(t-1); theta)                                    | s | 2 | DEFINITION | s(2) = f(f(s(0); theta); theta)
          s(t) = 2 * s(t-1) + 1                                      | s | 2 | DEFINITION | s(2) = 2 * (2 * s(0) + 1) + 1
          s(t) = s(t-1)^2 - s(t-1)                                   | s | 2 | DEFINITION | s(2) = (s(0)^2 - s(0))^2 - (s(0)^2 - s(0))
          input x(t); a(t) = 2 * h(t-1) + x(t); h(t) = tanh(a(t))    | h | 2 | F          | h(2) = f(f(h(0), x(1)), x(2))
          input x(t); a(t) = 2 * h(t-1) + x(t); h(t) = tanh(a(t))    | h | 1 | DEFINITION | h(1) = tanh(2 * h(0) + x(1))
          input x(t); h(t) = tanh(h(t-1) + x(t)); o(t) = 3 * h(t)    | o | 2 | F          | o(2) = f_o(f_h(f_h(h(0), x(1)), x(2)))
          f(a) = 2 * a; s(t) = f(s(t-1)); h(t) = h(t-1) + s(t)       | h | 1 | F          | h(1) = f_h(h(0), f(s(0)))
          input x(t); h(t) = h(t+1) + x(t)                           | h | 4 | F          | h(4) = f(f(h(6), x(5)), x(4))
          input x(t); h(t) = h(t-2) + x(t-1)                         | h | 3 | F          | h(3) = f(f(h(-1), x(0)), x(2))
          h(t) = tanh(h(t-1) + t)                                    | h | 2 | DEFINITION | h(2) = tanh(tanh(h(0) + 1) + 2)
          h(0) = 1; g(0) = h(tau); h(t) = 2 * h(t-1); g(t) = g(t-1)  | g | 1 | DEFINITION | g(1) = 2 * (2 * (2 * (2 * (2 * h(0)))))
          """)
  void variantsOfTheRules(String text, String name, int at, Style style, String line) {
    assertThat(
            lines(
                text.replace("; ", "\n").replace("f(s(t-1)\ntheta)", "f(s(t-1); theta)"),
                5,
                name,
                at,
                style))
        .containsExactly(line);
  }

  @Test
  void whatIsReadTwiceIsWrittenOnceWhereItWouldGetLong() {
    List<String> lines = lines(DYNAMICAL, 20, "s", 20, Style.DEFINITION);
    assertThat(lines).hasSize(19);
    assertThat(lines.getFirst()).isEqualTo("s(20) = theta * s(19) * (1 - s(19))");
    assertThat(lines.get(1)).isEqualTo("s(19) = theta * s(18) * (1 - s(18))");
    assertThat(lines.getLast()).isEqualTo("s(2) = theta * s(1) * (1 - s(1))");
  }

  @Test
  void gatesGoIntoTheStatesTheyBelongTo() {
    Unfolding lstm = unfolding(SystemTexts.text("p1-lstm"), 5);
    assertThat(Expansion.of(lstm, lstm.instance(lstm.circuit().node("h"), 1), Style.F).lines())
        .containsExactly("h(1) = f_h(f_s(h(0), s(0), x(1)), h(0), x(1))");
  }

  /** The step to which the inner sum goes is bound by the outer reduction, which stays one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DEFINITION | y = mean_t(sum_j(x(j)))
          F          | y = mean_t(sum_j(x(j)))
          """)
  void aSumWithinAReductionThatIsNotWrittenOutStaysOne(Style style, String expanded) {
    String text = "over t\nover j = 1..t\ninput x(t)\ny = mean_t(sum_j(x(j)))";
    Range range = new Range(1, 3);
    Extents extents =
        new Extents(
            Map.of("t", range, "j", range),
            Map.of(),
            Map.of(),
            Map.of("j", IndexExpression.axis("t", 0)));
    Unfolding unfolding = Unfolding.of(unfolding(text, 3).circuit(), extents);
    assertThat(
            Expansion.of(unfolding, unfolding.instance(unfolding.circuit().node("y")), style)
                .text())
        .isEqualTo(expanded);
  }

  @Test
  void aReductionIsWrittenTermByTerm() {
    Unfolding unfolding = unfolding("h(t) = h(t-1) + 1\nC = sum_t(2 * h(t))", 2);
    assertThat(
            Expansion.of(
                    unfolding, unfolding.instance(unfolding.circuit().node("C")), Style.DEFINITION)
                .text())
        .isEqualTo("C = 2 * (h(0) + 1) + 2 * (h(0) + 1 + 1)");
  }

  @Test
  void tenThousandStepsNestWithoutRunningOutOfStack() {
    String line = lines(RNN, 10_000, "h", 10_000, Style.F).getFirst();
    assertThat(line)
        .startsWith("h(10000) = f(f(f(")
        .contains("f(f(h(0), x(1)), x(2))")
        .endsWith(", x(9999)), x(10000))");
    assertThat(line.chars().filter(c -> c == '(').count()).isEqualTo(20_002);
    assertThat(lines(DYNAMICAL, 10_000, "s", 10_000, Style.DEFINITION)).hasSize(9_999);
  }

  @Test
  void inTexItIsAsTheBookPrintsIt() {
    Unfolding rnn = unfolding(RNN, 5);
    assertThat(Expansion.tex(rnn, rnn.instance(rnn.circuit().node("h"), 2), Style.F).text())
        .isEqualTo(
            "\\mathbf{h}^{(2)} ="
                + " f(f(\\mathbf{h}^{(0)},\\,\\mathbf{x}^{(1)}),\\,\\mathbf{x}^{(2)})");
  }

  @Test
  void anInputHasNoExpression() {
    assertThatIllegalArgumentException().isThrownBy(() -> lines(RNN, 5, "x", 1, Style.F));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s | s(2) = W(2) * (W(1) * s(0) + W(2)) + W(1)
          c | c(2) = W(2) * (W(1) + W(2))
          m | m(2) = W(2) * max_t(W(t))
          """)
  void aParameterOfEachStepsOwnStandsAtItsStep(String name, String line) {
    String text =
        """
        param W(t)
        s(0) = 1
        s(t) = W(t) * s(t-1) + W(tau+1-t)
        c(t) = W(t) * sum_t(W(t))
        m(t) = W(t) * max_t(W(t))
        """;
    assertThat(lines(text, 2, name, 2, Style.DEFINITION)).containsExactly(line);
  }
}
