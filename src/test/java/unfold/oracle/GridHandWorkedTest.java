package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** Systems on several axes against plain loops and arithmetic written out. */
class GridHandWorkedTest {
  private static final Offset<Double> EXACT = within(1e-14);

  private static Trace trace(String text) {
    return AgreementTest.trace(Systems.dataset(text, 1, Map.of()), Precision.FLOAT64);
  }

  private static double scalar(Trace trace, String name, int... index) {
    return trace.value(name, index).orElseThrow().at(0);
  }

  /** Wagner and Fischer (1974). */
  private static int distance(String from, String to) {
    int[][] d = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else {
          int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
          d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        }
      }
    }
    return d[from.length()][to.length()];
  }

  @Test
  void theEditDistanceOfTwoWords() {
    String text =
        """
        over i, j
        alphabet A = chars("kitensg")
        input a(i) : A = onehot("kitten")
        input b(j) : A = onehot("sitting")
        d(0, j) = j
        d(i, 0) = i
        d(i, j) = min(d(i-1, j-1) + 1 - a(i)' b(j), 1 + min(d(i-1, j), d(i, j-1)))
        """;
    Trace trace = trace(text);
    assertThat(distance("kitten", "sitting")).isEqualTo(3);
    for (int i = 0; i <= 6; i++) {
      for (int j = 0; j <= 7; j++) {
        int expected = distance("kitten".substring(0, i), "sitting".substring(0, j));
        if (i + j > 0) {
          assertThat(scalar(trace, "d", i, j)).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void aConvolutionOfAnImageIsTwoLoopsInTwoLoops() {
    String text =
        """
        over i = 1..3, j = 1..4
        over k = -1..1, m = -1..1
        input x(i, j) = [1, 2, 0, 4; 0, 1, 3, 1; 5, 2, 1, 0]
        K(k, m) = 1 + 2 * k + 3 * m * m
        o(i, j) = sum_k(sum_m(K(k, m) * x(i+k, j+m)))
        """;
    double[][] x = {{1, 2, 0, 4}, {0, 1, 3, 1}, {5, 2, 1, 0}};
    Trace trace = trace(text);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        double sum = 0;
        for (int k = Math.max(-1, -i); k <= Math.min(1, 2 - i); k++) {
          for (int m = Math.max(-1, -j); m <= Math.min(1, 3 - j); m++) {
            sum += (1 + 2 * k + 3 * m * m) * x[i + k][j + m];
          }
        }
        assertThat(scalar(trace, "o", i + 1, j + 1)).isEqualTo(sum);
      }
    }
  }

  @Test
  void theDepthOfATreeIsItsLongestWayDown() {
    String text =
        """
        over v = tree("(((((I went) to) Nepal) in) 2009)")
        depth(leaf) = 0
        depth(v) = 1 + max(depth(v.left), depth(v.right))
        output o(root) = depth(root)
        """;
    assertThat(scalar(trace(text), "o", 11)).isEqualTo(5);
    String balanced =
        text.replace("(((((I went) to) Nepal) in) 2009)", "(((I went) to) ((Nepal in) 2009))");
    assertThat(scalar(trace(balanced), "o", 11)).isEqualTo(3);
  }

  @Test
  void attentionToTwoStepsFromOne() {
    String text =
        """
        over t = 1..2
        over k = 1..1
        input x(t) = [0.5, -1]
        h(0) = 0
        h(t) = tanh(0.5 * h(t-1) + x(t))
        g(0) = h(tau)
        e(k, t) = exp(2 * g(k-1) * h(t))
        C(k) = sum_t(e(k, t) * h(t)) / sum_t(e(k, t))
        g(k) = tanh(0.3 * g(k-1) + C(k))
        """;
    Trace trace = trace(text);
    double first = Math.tanh(0.5);
    double second = Math.tanh(0.5 * first - 1);
    double toFirst = Math.exp(2 * second * first);
    double toSecond = Math.exp(2 * second * second);
    double mean = (toFirst * first + toSecond * second) / (toFirst + toSecond);
    assertThat(scalar(trace, "e", 1, 1)).isCloseTo(toFirst, EXACT);
    assertThat(scalar(trace, "e", 1, 2)).isCloseTo(toSecond, EXACT);
    assertThat(scalar(trace, "C", 1)).isCloseTo(mean, EXACT);
    assertThat(scalar(trace, "g", 1)).isCloseTo(Math.tanh(0.3 * second + mean), EXACT);
  }
}
