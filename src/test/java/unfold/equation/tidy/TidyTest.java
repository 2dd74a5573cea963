package unfold.equation.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.equation.Statement;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

class TidyTest {
  private static final Path CELLS = Path.of("src/test/resources/tidy");

  static Stream<Path> plainTexts() throws IOException {
    return Stream.concat(
        texts(Path.of("resources/gallery")), texts(Path.of("src/test/resources/systems")));
  }

  private static Stream<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(".rec")).sorted().toList().stream();
    }
  }

  static Stream<Path> cells() throws IOException {
    try (Stream<Path> texts = Files.walk(CELLS)) {
      return texts.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("plainTexts")
  void aPlainTextStaysAsItIs(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(Tidy.of(text)).isEqualTo(new Tidied(text, List.of()));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aCellIsOneTextInWhateverNotationItIsPasted(Path file) throws IOException {
    String plain = Files.readString(file.resolveSibling("plain.rec"));
    assertThat(Tidy.of(Files.readString(file)).text()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          h_t = W_{hh} h_{t-1} + W_{xh} x_t        | h(t) = W_hh h(t-1) + W_xh x(t)
          s_t = \\alpha x_t + (1-\\alpha)s_{t-1}¶s_0 = 0 | s(t) = alpha x(t) + (1 - alpha) s(t-1)¶s(0) = 0
          h_{t,i} = a_i h_{t-1,i}                  | h_i(t) = a_i h_i(t-1)
          a_t = W_f x_{t}                          | a(t) = W_f x(t)
          x_n = r x_{n-1}(1 - x_{n-1})¶x_0 = 0.2   | over n¶x(n) = r x(n-1) (1 - x(n-1))¶x(0) = 0.2
          F_n = F_{n-1} + F_{n-2}¶F_0 = 0¶F_1 = 1  | over n¶F(n) = F(n-1) + F(n-2)¶F(0) = 0¶F(1) = 1
          u_{i+1,j} = u_{i,j} + u_{i,j-1}          | over i, j¶u(i, j) = u(i-1, j) + u(i-1, j-1)
          hₜ = tanh(W hₜ₋₁ + U xₜ)                 | h(t) = tanh(W h(t-1) + U x(t))
          """)
  void timeBelowStandsInBrackets(String pasted, String plain) {
    assertThat(tidied(pasted)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          h^t = \\tanh(W h^{t-1} + U x^t)           | h(t) = tanh(W h(t-1) + U x(t))
          a^{<t>} = g(W_{aa} a^{<t-1>} + x^{<t>})  | a(t) = g(W_aa a(t-1) + x(t))
          a^{\\langle t\\rangle} = a^{\\langle t-1 \\rangle} | a(t) = a(t-1)
          v^{k+1} = \\mu v^{k} - \\eta g^{k}         | over k¶v(k) = mu v(k-1) - eta g(k-1)
          h(t) = gamma^t x(t)                      | h(t) = gamma^t x(t)
          """)
  void timeAboveStandsInBracketsAndAPowerStays(String pasted, String plain) {
    assertThat(tidied(pasted)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          h_t^{(l)} = g(h_{t-1}^{(l)}, h_t^{(l-1)})¶h_t^{(0)} = x_t | over t, l¶h(t, l) = g(h(t-1, l), h(t, l-1))¶h(t, 0) = x(t)
          h^{l}_{t} = f(h^{l}_{t-1}, h^{l-1}_{t})  | over t, l¶h(t, l) = f(h(t-1, l), h(t, l-1))
          a^{[l]<t>} = W a^{[l]<t-1>} + a^{[l-1]<t>} | over t, l¶a(t, l) = W a(t-1, l) + a(t, l-1)
          over t, l¶h^{(l)}(t) = h^{(l)}(t-1)      | over t, l¶h(t, l) = h(t-1, l)
          h_t^{(1)} = W^{(1)} h_{t-1}^{(1)} + x_t  | h_1(t) = W_1 h_1(t-1) + x(t)
          """)
  void layersStandInOneBracketWithTime(String pasted, String plain) {
    assertThat(tidied(pasted)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '§',
      textBlock =
          """
          \\hat{x}_{k|k-1} = F \\hat{x}_{k-1|k-1} + B u_k => over k¶x_hat_prior(k) = F x_hat_post(k-1) + B u(k)
          P_{k|k-1} = F P_{k-1|k-1} F^T + Q        => over k¶P_prior(k) = F P_post(k-1) F' + Q
          P_{k+1|k} = A P_{k|k} A^\\top + Q         => over k¶P_prior(k) = A P_post(k-1) A' + Q
          """)
  void twoTimesInOneAreTwoNames(String pasted, String plain) {
    assertThat(tidied(pasted)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          x(t+1) = A x(t) + B u(t)                 | x(t) = A x(t-1) + B u(t-1)
          x_{n+2} = x_{n+1} + x_n                  | over n¶x(n) = x(n-1) + x(n-2)
          h(t+1) = tanh(W h(t) + x(t+1)) + cos(t)  | h(t) = tanh(W h(t-1) + x(t)) + cos(t-1)
          g(t-1) = W' g(t)                         | g(t) = W' g(t+1)
          """)
  void aLineForAnotherStepIsShifted(String pasted, String plain) {
    assertThat(tidied(pasted)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          h_t = \\tanh(x_t W_{xh} + h_{t-1} W_{hh}) | h(t) = tanh(W_xh' x(t) + W_hh' h(t-1))
          \\mathbf{H}_t = \\phi(\\mathbf{X}_t \\mathbf{W}_{xh}) | H(t) = phi(W_xh' X(t))
          y(t) = s(t) W U                          | y(t) = U' W' s(t)
          h_t = x_t W_{ih}^T + b                   | h(t) = W_ih x(t) + b
          input x(t) : 3¶param A : 3 x 2¶y(t) = x(t) A | input x(t) : 3¶param A : 3 x 2¶y(t) = A' x(t)
          param A¶y(t) = x(t) A                    | param A¶y(t) = x(t) A
          s(t) = g(t) W h(t-1)                     | s(t) = g(t) W h(t-1)
          """)
  void aRowBeforeItsWeightIsAColumnAfterIt(String pasted, String plain) {
    assertThat(tidied(pasted)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          \\tilde{h}_t = W \\cdot [r_t * h_{t-1}, x_t] | h_tilde(t) = W · [r(t) * h(t-1); x(t)]
          h_t = tanh(W concat(h_{t-1}, x_t))       | h(t) = tanh(W · [h(t-1); x(t)])
          h_t = W \\left[h_{t-1}; x_t\\right]        | h(t) = W · [h(t-1); x(t)]
          z = torch.cat((h_prev, x), dim=1)        | z(t) = [h(t-1); x(t)]
          param W : 2 x 4¶h(t) = W [h(t-1), x(t)]  | param W : 2 x 4¶h(t) = W [h(t-1); x(t)]
          A(t) = [x(t), y(t)]                      | A(t) = [x(t), y(t)]
          """)
  void whatIsJoinedIsStacked(String pasted, String plain) {
    assertThat(tidied(pasted)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          hs[t] = np.tanh(np.dot(Wxh, xs[t]) + np.dot(Whh, hs[t-1])) | hs(t) = tanh(Wxh xs(t) + Whh hs(t-1))
          h = torch.tanh(self.W @ h + self.U @ x)¶y = self.V @ h | h(t) = tanh(W h(t-1) + U x(t))¶y(t) = V h(t)
          for t in range(T):¶    h = np.tanh(W.dot(h) + U.dot(x[t])) | h(t) = tanh(W h(t-1) + U x(t))
          def step(x, h): return np.tanh(W @ h + U @ x) | h(t) = tanh(W h(t-1) + U x(t))
          new_h = torch.tanh(W_x @ x + W_h @ h)    | h(t) = tanh(W_x x(t) + W_h h(t-1))
          v = beta * v + (1 - beta) * g**2         | v(t) = beta * v(t-1) + (1 - beta) * g^2
          h_t = f(h_tm1)¶h_tm1 = h_t               | h(t) = f(h(t-1))
          """)
  void codeIsReadStepByStep(String pasted, String plain) {
    assertThat(tidied(pasted).replaceAll("¶+$", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          \\begin{align}¶h_t &= x_t + h_{t-1}, \\label{a}\\\\¶y_t &= h_t.¶\\end{align} | h(t) = x(t) + h(t-1)¶y(t) = h(t)
          $$h_t = x_t \\\\ y_t = h_t$$               | h(t) = x(t)¶y(t) = h(t)
          h_t = x_t +¶  b                          | h(t) = x(t) + b
          h_t = x_t¶  + b                          | h(t) = x(t) + b
          x(t) = \\frac12 x(t-1)                    | x(t) = (1 / 2) x(t-1)
          x_t = \\frac{a + b}{c} + \\sqrt{x_{t-1}}   | x(t) = (a + b) / c + sqrt(x(t-1))
          x_t = a \\frac{b}{2}                      | x(t) = a * (b / 2)
          h_t \\leftarrow \\text{ReLU}(h_{t-1})      | h(t) = relu(h(t-1))
          x(t) = x(t-1) + \\Delta t v(t)            | x(t) = x(t-1) + Δt v(t)
          y(t) = (W - W^{\\mathsf T}) h(t)          | y(t) = (W - W') h(t)
          """)
  void whatOnlyFramesAnEquationIsLeftOut(String pasted, String plain) {
    assertThat(tidied(pasted).replaceAll("¶+$", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title \"h_t and \\frac12\"",
        "about \"x_{t-1}\"",
        "# h_t = x_t",
        "param b_t : 3 = 0¶h(t)  =  b_t +h(t-1)",
        "f(s; theta) = theta * s * (1 - s)",
        "loss L = sum_t(L_1(t))",
        "output y = softmax(sum_t(W(t) x(t)))",
        "C = h(tau)",
        "param alpha = 0.5¶x(t) = alpha^(t-1)",
        "size n = 2¶f(s; a) = a^(2) s^(n) a^(n + 1)",
        "param W : n x n¶s(0) = identity¶s(t) = s(t-1) W",
        "H(t) = H(t-1) A",
        "param W : n x n¶input x(t) : n¶y(t) = W [x(t), x(t-1)]",
        "h(0) = h_0¶h(t) = h(t-1)",
        "C(k) = h(k)¶C_1 = h(tau)",
        "x(t) = A x(t-1)  # A @ x"
      })
  void whatIsPlainStaysToTheBlank(String pasted) {
    assertThat(tidied(pasted)).isEqualTo(pasted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "param W : 2 x 2 = 1¶h(0) = 0¶h^{(t)} = \\tanh(\\mathbf{W} h^{(t-1)})",
        "param W = 0.5¶h[0] = 1¶h[t] = tanh(W @ h[t-1])",
        "param \\theta = 2¶s(t) = \\theta s^(t-1)",
        "param W_{hh} : 2 x 2 = 1¶h(t) &= \\tanh\\left(W_{hh} \\cdot h(t-1)\\right)",
        "param W : 2 x 2 = 1¶h(t) = W^\\top h(t-1) \\odot h(t-1)",
        "param a = 2¶size n = 2¶x(t) = a^{(n)} x(t-1)"
      })
  void aTextThatIsReadKeepsItsMeaning(String pasted) {
    String text = pasted.replace('¶', '\n');
    assertThat(equations(Tidy.of(text).text())).isEqualTo(equations(text)).isNotEmpty();
  }

  private static List<String> equations(String text) {
    return Equations.read(text).value().orElseThrow().statements().values().stream()
        .filter(Statement.Variable.class::isInstance)
        .flatMap(it -> ((Statement.Variable) it).equation().stream())
        .map(Printer.ofText()::print)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void tidyingTwiceChangesNothing(Path file) throws IOException {
    String once = Tidy.of(Files.readString(file)).text();
    assertThat(Tidy.of(once)).isEqualTo(new Tidied(once, List.of()));
  }

  @Test
  void everyKindOfChangeIsCounted() {
    assertThat(Tidy.of("h_t = \\tanh(h_{t-1} + x_t)").changes())
        .containsExactly(
            new TextChange("write time in brackets", 3),
            new TextChange("write names without TeX", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "\\mathbf{",
        "h_t ",
        "\\frac{",
        "(",
        "_",
        "^",
        ",",
        "&",
        "\\\\",
        "[h, ",
        "x(t) W ",
        "a=\n",
        "\""
      })
  @Timeout(60)
  void theTimeGrowsWithTheLengthOfTheText(String piece) {
    String text = piece.repeat(Tidy.LONGEST / piece.length());
    assertThat(Tidy.of(text).text().length()).isLessThanOrEqualTo(4 * Tidy.LONGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ }", "( )", "\\mathbf{ }", "\\frac{ }", "\\tilde{ }", "[ ]"})
  @Timeout(60)
  void bracketsMayBeNestedDeeply(String bracket) {
    String[] ends = bracket.split(" ");
    String text = ends[0].repeat(10_000) + "h_t" + ends[1].repeat(10_000);
    assertThat(Tidy.of(text).text()).contains("(t)");
  }

  @Test
  void aTextThatIsTooLongStaysAsItIs() {
    String text = "h_t ".repeat(Tidy.LONGEST);
    assertThat(Tidy.isPossible(text)).isFalse();
    assertThat(Tidy.of(text)).isEqualTo(new Tidied(text, List.of()));
  }

  /** With a pilcrow for a line end, as a table holds it. */
  private static String tidied(String pasted) {
    return Tidy.of(pasted.replace('¶', '\n')).text().replace('\n', '¶');
  }
}
