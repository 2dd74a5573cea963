package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unfold.data.Tensor;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** Values worked out with a pocket calculator, or by another program's plain loop. */
class HandWorkedTest {
  private static final Offset<Double> EXACT = within(1e-14);

  private static Trace trace(String text, Map<String, Integer> extents) {
    return AgreementTest.trace(Systems.dataset(text, 1, extents), Precision.FLOAT64);
  }

  private static double scalar(Trace trace, String name, int... index) {
    return trace.value(name, index).orElseThrow().at(0);
  }

  @Test
  void theLogisticMap() {
    Trace trace = trace(Systems.text("a1-logistic"), Map.of());
    assertThat(scalar(trace, "s", 1)).isEqualTo(0.2);
    assertThat(scalar(trace, "s", 2)).isCloseTo(0.592, EXACT);
    assertThat(scalar(trace, "s", 3)).isCloseTo(0.8936832, EXACT);
  }

  /** Each function doubles the one before, so 24 of them take h 2^24 times as far. */
  @Test
  @Timeout(180)
  void functionsThatEachCallTheOneBeforeTwice() {
    StringBuilder text = new StringBuilder("f0(x) = x\n");
    for (int n = 1; n <= 24; n++) {
      text.append("f%d(x) = f%d(x) + f%d(x)\n".formatted(n, n - 1, n - 1));
    }
    text.append("h(0) = 1\nh(t) = f24(h(t-1))\n");
    Trace trace = trace(text.toString(), Map.of("t", 5));
    assertThat(scalar(trace, "h", 1)).isEqualTo(16_777_216);
    assertThat(scalar(trace, "h", 5)).isEqualTo(0x1p120);
  }

  /** The sum of t tau / 81 up to 4 is 40 / 81, and a sample of one value is 1. */
  @Test
  void whatIsComputedOnceIsNotOverwrittenByLoopsThatFollow() {
    String text =
        """
        over t = 1..4
        g(z) = draw(softmax(z))
        v : 2 = 0.5 * cos([0.1; 0.2] + 0.3 * sum_t((tau / 9) * (t / 9)) + 0.3 * sum_t(g(1)))
        """;
    Tensor v = trace(text, Map.of()).value("v").orElseThrow();
    assertThat(v.at(0)).isCloseTo(0.5 * Math.cos(0.1 + 0.3 * 40 / 81 + 0.3 * 4), EXACT);
    assertThat(v.at(1)).isCloseTo(0.5 * Math.cos(0.2 + 0.3 * 40 / 81 + 0.3 * 4), EXACT);
  }

  @Test
  void aRotationComesRound() {
    String text = Systems.text("a2-rotation").replace("0.5236", "pi / 6");
    Trace trace = trace(text, Map.of("t", 13));
    assertThat(trace.value("s", 4).orElseThrow().at(0)).isCloseTo(0, EXACT);
    assertThat(trace.value("s", 4).orElseThrow().at(1)).isCloseTo(1, EXACT);
    assertThat(trace.value("s", 13).orElseThrow().at(0)).isCloseTo(1, EXACT);
  }

  @Test
  void smoothedSunspotsOfTheLastYear() {
    Trace trace = trace(Systems.text("b-smoothing"), Map.of());
    assertThat(trace.extents().last("t")).isEqualTo(289);
    assertThat(scalar(trace, "s", 0)).isEqualTo(5);
    assertThat(scalar(trace, "s", 1)).isEqualTo(5);
    assertThat(scalar(trace, "s", 289)).isCloseTo(60.21519374690696, within(1e-12));
  }

  @Test
  void aRegisterHoldsTheLastThreeAndNothingOlder() {
    Trace trace = trace(Systems.text("w-register"), Map.of());
    assertThat(trace.value("h", 2)).contains(Tensor.column(2, 1, 0));
    assertThat(trace.value("h", 6)).contains(Tensor.column(6, 5, 4));
  }

  @Test
  void twoStepsOfAnLstmOfOneUnit() {
    Trace trace =
        trace(
            """
            input x(t) = [1, -2]
            param b_f = 1
            h(0) = 0
            s(0) = 0
            f(t) = sigmoid(b_f + 0.5 x(t) - 0.3 h(t-1))
            g(t) = sigmoid(0.8 x(t) + 0.2 h(t-1))
            s(t) = f(t) * s(t-1) + g(t) * sigmoid(-0.6 x(t) + 0.9 h(t-1))
            q(t) = sigmoid(0.4 x(t) - 0.7 h(t-1))
            h(t) = tanh(s(t)) * q(t)
            """,
            Map.of());
    assertThat(List.of("f", "g", "s", "q", "h").stream().map(it -> scalar(trace, it, 1)))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-15 ? 0 : 1)
        .containsExactly(
            0.8175744761936437,
            0.6899744811276125,
            0.2444881062526984,
            0.598687660112452,
            0.14352366160982596);
    assertThat(List.of("f", "g", "s", "q", "h").stream().map(it -> scalar(trace, it, 2)))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-15 ? 0 : 1)
        .containsExactly(
            0.48923738807405703,
            0.1720318194749807,
            0.25563888846865007,
            0.288954627946357,
            0.07229989653280335);
  }

  @Test
  void threeStepsOfTheBooksGruOfOneUnit() {
    Trace trace =
        trace(
            """
            input x(t) = [1, -2, 0.5]
            h(0) = 0
            x(0) = 0
            u(0) = 0.5
            r(0) = 0.5
            u(t) = sigmoid(0.5 x(t) - 0.3 h(t))
            r(t) = sigmoid(0.8 x(t) + 0.2 h(t))
            h(t) = u(t-1) * h(t-1) + (1 - u(t-1)) * sigmoid(-0.6 x(t-1) + 0.9 (r(t-1) * h(t-1)))
            """,
            Map.of());
    assertThat(scalar(trace, "h", 1)).isEqualTo(0.25);
    assertThat(scalar(trace, "u", 1)).isCloseTo(0.6046790847140093, EXACT);
    assertThat(scalar(trace, "h", 2)).isCloseTo(0.30580975474187544, EXACT);
    assertThat(scalar(trace, "r", 2)).isCloseTo(0.1767042517435856, EXACT);
    assertThat(scalar(trace, "h", 3)).isCloseTo(0.6586419150046801, EXACT);
  }

  /** -log softmax(1, 3)[0] = log(1 + e^2); and where e^1000 overflows, 1000 all the same. */
  @Test
  void theLikelihoodOfASoftmaxDoesNotOverflow() {
    Trace trace =
        trace(
            """
            input o(t) : 2 = [1, 3; -1000, 0]
            target y(t) : 2 = [1, 0; 1, 0]
            p(t) = softmax(o(t))
            loss L(t) = nll(softmax(o(t)), y(t))
            loss K(t) = nll(p(t), y(t))
            """,
            Map.of());
    assertThat(scalar(trace, "L", 1)).isCloseTo(2.1269280110429727, EXACT);
    assertThat(scalar(trace, "K", 1)).isCloseTo(2.1269280110429727, EXACT);
    assertThat(scalar(trace, "L", 2)).isEqualTo(1000);
    assertThat(scalar(trace, "K", 2)).isEqualTo(1000);
  }

  @Test
  void drawsFollowTheirProbabilities() {
    Trace trace =
        trace(
            """
            param p : 3 = [0.2, 0.5, 0.3]
            y(t) = draw(p)
            m = mean_t(y(t))
            """,
            Map.of("t", 20_000));
    Tensor shares = trace.value("m").orElseThrow();
    assertThat(shares.at(0)).isCloseTo(0.2, within(0.01));
    assertThat(shares.at(1)).isCloseTo(0.5, within(0.01));
    assertThat(shares.at(2)).isCloseTo(0.3, within(0.01));
  }
}
