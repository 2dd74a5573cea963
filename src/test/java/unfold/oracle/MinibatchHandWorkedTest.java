package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** Minibatches of two sequences, of 6 and of 4 steps, against what is counted on the fingers. */
class MinibatchHandWorkedTest {
  /** With {@code U x(t)} 1, 2, 3, 1, 2, 3 for the one and 3, 3, 1, 2 for the other. */
  private static final String GIVEN =
      """
      alphabet A = chars("abc")
      input x(t) : A = onehot("abcabc", "ccab")
      input u(t) = repeat [10, 20, 30]
      param U : 1 x A = [1, 2, 3]
      """;

  private static List<Trace> traces(String text) {
    return AgreementTest.traces(Systems.dataset(text, 1, Map.of()), Precision.FLOAT64);
  }

  private static double scalar(Trace trace, String name, int... index) {
    return trace.value(name, index).orElseThrow().at(0);
  }

  @ParameterizedTest
  @CsvSource({
    "sum_t(1), 6, 4",
    "mean_t(1), 1, 1",
    "max_t(2), 2, 2",
    "2 * sum_t(3 - 1), 24, 16",
    "sum_t(t), 21, 10",
    "mean_t(t), 3.5, 2.5",
    "max_t(t), 6, 4",
    "sum_t(tau), 36, 16",
    "mean_t(tau - t), 2.5, 1.5",
    "sum_t(u(t)), 120, 70",
    "mean_t(u(t)), 20, 17.5",
    "sum_t(U x(t)), 12, 9",
    "mean_t(U x(t)), 2, 2.25",
    "max_t(U x(tau)), 3, 2",
    "sum_t(sum_t(1)), 36, 16",
    "sum_t(t) / sum_t(1), 3.5, 2.5",
    "tau, 6, 4",
    "u(tau), 30, 10",
    "u(tau-1), 20, 30",
    "U x(1), 1, 3",
    "U x(tau), 3, 2",
    "U x(5), 2, 0",
  })
  void ofAllStepsThereIsOneValueForEachSequence(String right, double ofSix, double ofFour) {
    List<Trace> traces = traces(GIVEN + "N = " + right + "\n");
    assertThat(traces.stream().map(it -> scalar(it, "N"))).containsExactly(ofSix, ofFour);
  }

  @Test
  void everyStepReadsWhatItsOwnSequenceAddsUpTo() {
    String text =
        GIVEN
            + """
            N = sum_t(1)
            s(0) = N
            s(t) = s(t-1) + mean_t(t)
            r(t) = U x(tau+1-t) - sum_t(1)
            o(tau) = s(tau) + u(tau)
            g(tau+1) = N / 2
            g(t) = g(t+1) + 1
            C = o(tau) * g(1)
            """;
    List<Trace> traces = traces(text);
    Trace six = traces.getFirst();
    Trace four = traces.getLast();
    assertThat(List.of(scalar(six, "s", 1), scalar(six, "s", 6))).containsExactly(9.5, 27.0);
    assertThat(List.of(scalar(four, "s", 1), scalar(four, "s", 4))).containsExactly(6.5, 14.0);
    assertThat(List.of(scalar(six, "r", 1), scalar(six, "r", 6))).containsExactly(-3.0, -5.0);
    assertThat(List.of(scalar(four, "r", 1), scalar(four, "r", 4))).containsExactly(-2.0, -1.0);
    assertThat(List.of(scalar(six, "o", 6), scalar(four, "o", 4))).containsExactly(57.0, 24.0);
    assertThat(List.of(scalar(six, "g", 1), scalar(four, "g", 1))).containsExactly(9.0, 6.0);
    assertThat(List.of(scalar(six, "C"), scalar(four, "C"))).containsExactly(513.0, 144.0);
    assertThat(four.value("s", 5)).isEmpty();
  }

  /** The fourth letter lies beyond the axis, and nothing but a place without an end reads it. */
  @Test
  void aPlaceWithoutAnEndReadsDataBeyondTheAxis() {
    String text =
        """
        over t = 1..3
        alphabet A = chars("abc")
        input x(t) : A = onehot("aaab", "bbbc")
        param U : 1 x A = [1, 2, 3]
        w(..0) = 10 * (U x(tau+1))
        w(t) = 0
        v(..0) = w(-1) + 1
        v(t) = v(t-2)
        """;
    List<Trace> traces = traces(text);
    assertThat(traces.stream().map(it -> scalar(it, "v", 1))).containsExactly(21.0, 31.0);
    assertThat(traces.stream().map(it -> scalar(it, "w", -1))).containsExactly(20.0, 30.0);
  }
}
