package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.equation.reading.Equations;
import unfold.equation.reading.Highlighting;
import unfold.equation.tidy.Tidy;

/** A long text of pieces that could be read again and again is answered all the same. */
class LongPastesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The network is trained by back-propagation, cf. (2).\n",
        "- item `code` [link](url)\n",
        "for t in range(3):\n    h[t] = np.tanh(W @ h[t-1])\n",
        "\\begin{aligned}\n",
        "\\begin{bmatrix}",
        "\\end{cases}",
        "\\begin{cases} 1 & 2 \\\\",
        "\\frac",
        "|a ",
        "\\|",
        "\\sum_{k=1}^{9}",
        "W^{f}",
        "a,",
        "a=1,",
        "a = 1 \\\\ ",
        "2 % 3\n",
        "\\quad(",
        "= \\quad \\text{and} ",
        "= \\quad (gate) ",
        "\\text{ if }",
        "\\text{a }",
        "1 -1 ",
        "\\langle",
        "\\langle a,",
        "\\otimes a",
        "h\u209C\u208B\u2081",
        "<-",
        "e^{",
        "e^2 ",
        "h'(t) = ",
        "\u2192",
        "\n+",
        "\n\n"
      })
  @Timeout(10)
  void itIsAnswered(String piece) {
    String text = "h(t) = 1\n" + piece.repeat(20_000 / piece.length());
    assertThat(Equations.read(text).diagnostics()).hasSizeLessThan(202);
    assertThat(Highlighting.of(text)).isNotEmpty();
    assertThat(Tidy.of(text).text()).isNotEmpty();
  }
}
