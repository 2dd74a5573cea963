package unfold.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.equation.reading.Equations;
import unfold.schedule.Schedule;
import unfold.unfolding.Unfolding;

class NarrationTest {
  private static final String ELMAN =
      """
      input x(t) : 3
      param W : 4 x 4
      param U : 4 x 3
      param V : 2 x 4
      h(0) = 0
      h(t) = tanh(W h(t-1) + U x(t))
      output o(t) = V h(t)
      """;
  private static final String ABSTRACT = "s(t) = f(s(t-1); theta)";
  private static final String BIDIRECTIONAL =
      """
      input x(t) : 1
      h(0) = 0
      g(tau+1) = 0
      h(t) = h(t-1) + x(t)
      g(t) = g(t+1) + x(t)
      output o_hat(t) = h(t) + g(t)
      """;

  private static final String TREE =
      """
      over v = tree("((a b) c)")
      alphabet A = words("a b c")
      input x(v) : A = onehot(leaves)
      param U : 1 x A
      h(leaf) = U x(leaf)
      h(v) = tanh(h(v.left) - h(v.right))
      """;

  private static String at(String text, double moment) {
    return at(text, Extents.of("t", 5), moment);
  }

  private static String at(String text, Extents extents, double moment) {
    var circuit =
        Circuits.of(Equations.read(text).value().orElseThrow(), Grain.VARIABLES)
            .value()
            .orElseThrow();
    return new Narration(Schedule.of(Unfolding.of(circuit, extents))).at(new Moment(moment));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | Nothing is computed yet. The square holds h⁽⁰⁾ for step 1.
          2.05 | Step 3 begins.
          2.2  | x⁽³⁾ arrives.
          2.35 | The square hands h⁽²⁾ on through W.
          2.5  | h⁽³⁾ is computed from h⁽²⁾ and x⁽³⁾.
          2.65 | h⁽³⁾ takes its place in the unfolding.
          2.8  | o⁽³⁾ is read out.
          2.95 | h⁽³⁾ enters the square, for step 4.
          3    | Step 3 is done. The square holds h⁽³⁾ for step 4.
          4.95 | Step 5 ends.
          5    | Step 5 is done. Everything is computed.
          5.5  | Step 5 is done. Everything is computed.
          9    | Step 5 is done. Everything is computed.
          """)
  void eachPhaseOfElmanIsTold(double moment, String sentence) {
    assertThat(at(ELMAN, moment)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | Nothing is computed yet. The square holds s⁽⁰⁾ for step 1.
          2.2  | Step 3 begins.
          2.35 | The square hands s⁽²⁾ to f.
          2.8  | s⁽³⁾ takes its place in the unfolding.
          """)
  void anAbstractFunctionIsHandedItsState(double moment, String sentence) {
    assertThat(at(ABSTRACT, moment)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2    | Pass 1, step 2 is done. The square holds h⁽²⁾ for step 3.
          5    | Pass 1, step 5 is done. Pass 2 walks back from step 5.
          6.2  | Pass 2, step 4 begins.
          6.35 | The square hands g⁽⁵⁾ on.
          6.8  | ô⁽⁴⁾ is read out.
          6.95 | g⁽⁴⁾ enters the square, for step 3.
          10   | Pass 2, step 1 is done. Everything is computed.
          """)
  void theSecondPassWalksBack(double moment, String sentence) {
    assertThat(at(BIDIRECTIONAL, moment)).isEqualTo(sentence);
  }

  /** Three leaves, the two on the left below a node, that and the third below the root. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | Nothing is computed yet.
          0.05 | Height 0 begins.
          0.2  | x⁽¹⁾, x⁽²⁾ and x⁽³⁾ arrive.
          0.35 | x⁽¹⁾, x⁽²⁾ and x⁽³⁾ go on along their wires.
          0.5  | h⁽¹⁾, h⁽²⁾ and h⁽³⁾ are computed.
          0.65 | h⁽¹⁾, h⁽²⁾ and h⁽³⁾ take their places in the unfolding.
          1.2  | Height 1 begins.
          1.5  | h⁽⁴⁾ is computed from h⁽¹⁾ and h⁽²⁾.
          2.5  | h⁽⁵⁾ is computed from h⁽⁴⁾ and h⁽³⁾.
          3    | Height 2 is done. Everything is computed.
          """)
  void aTreeIsToldByItsHeights(double moment, String sentence) {
    Tree tree = Equations.read(TREE).value().orElseThrow().axes().getFirst().trees().getFirst();
    Extents extents = new Extents(Map.of("v", new Range(1, tree.nodes())), Map.of("v", tree));
    assertThat(at(TREE, extents, moment)).isEqualTo(sentence);
  }

  @Test
  void whatHasNoIndexIsOneStep() {
    String text = "input v : 2\na = tanh(v)";
    assertThat(at(text, 0.05)).isEqualTo("The one step begins.");
    assertThat(at(text, 1)).isEqualTo("The one step is done. Everything is computed.");
  }

  /** Each text with a moment of its second step, and what happens then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          input x(t);output o(t) = 2 x(t)             | 1.35 | x⁽²⁾ goes on along its wires.
          input x(t);output o(t) = 2 x(t)             | 1.5  | o⁽²⁾ is computed from x⁽²⁾.
          input x(t);output o(t) = 2 x(t)             | 1.8  | o⁽²⁾ takes its place in the unfolding.
          input x(t);target y(t);loss L(t) = mse(x(t), y(t)) | 1.5  | x⁽²⁾ and y⁽²⁾ arrive.
          input x(t);target y(t);loss L(t) = mse(x(t), y(t)) | 1.65 | x⁽²⁾ and y⁽²⁾ arrive.
          input x(t);target y(t);loss L(t) = mse(x(t), y(t)) | 1.8  | L⁽²⁾ is read out.
          h(0) = 0;a(t) = tanh(h(t-1));h(t) = 2 a(t)  | 1.5  | a⁽²⁾ is computed from h⁽¹⁾.
          h(0) = 0;a(t) = tanh(h(t-1));h(t) = 2 a(t)  | 1.55 | h⁽²⁾ is computed from a⁽²⁾.
          h(0) = 0;a(t) = tanh(h(t-1));h(t) = 2 a(t)  | 1.95 | h⁽²⁾ enters the square, for step 3.
          h(0) = 0;h(t) = h(t-1) + 1;output o(t) = h(t);target y(t);loss L(t) = mse(o(t), y(t)) | 1.82 | o⁽²⁾ is read out, L⁽²⁾ follows.
          h(..0) = 0;h(t) = h(t-2) + 1                | 0    | Nothing is computed yet. The square holds h⁽⁻¹⁾ for step 1.
          h(..0) = 0;h(t) = h(t-2) + 1                | 0.95 | h⁽¹⁾ enters the square, for step 3.
          h(..0) = 0;h(t) = h(t-2) + 1                | 1    | Step 1 is done. The square holds h⁽¹⁾ for step 3.
          input x(t);h(..0) = 0;h(t) = h(t-1) + x(t-2) | 1.95 | h⁽²⁾ and x⁽²⁾ enter the squares.
          h(t) = t                                    | 1.2  | Step 2 begins.
          h(t) = t                                    | 1.35 | Step 2 begins.
          h(t) = t                                    | 1.5  | h⁽²⁾ is computed.
          over t;over k;input x(t);input z(k);h(0) = 0;h(t) = h(t-1) + x(t) + sum_k(z(k)) | 1.2 | x⁽²⁾ arrives.
          input x(t);input z(t);h(0) = 0;g(tau+1) = 0;h(t) = h(t-1) + x(t);g(t) = g(t+1) + z(t) | 1.2 | x⁽²⁾ and z⁽²⁾ arrive.
          """)
  void whatTakesPartIsTold(String lines, double moment, String sentence) {
    Extents extents = new Extents(Map.of("t", new Range(1, 5), "k", new Range(1, 3)), Map.of());
    assertThat(at(lines.replace(";", "\n"), extents, moment)).isEqualTo(sentence);
  }
}
