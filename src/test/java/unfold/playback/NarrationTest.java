package unfold.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
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

  private static String at(String text, double moment) {
    var circuit =
        Circuits.of(Equations.read(text).value().orElseThrow(), Grain.VARIABLES)
            .value()
            .orElseThrow();
    return new Narration(Schedule.of(Unfolding.of(circuit, Extents.of("t", 5))))
        .at(new Moment(moment));
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
          2.2  | No input arrives.
          2.35 | The square hands s⁽²⁾ to f.
          2.8  | Nothing is read out in this step.
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
          6.2  | x⁽⁴⁾ arrives.
          6.35 | The square hands g⁽⁵⁾ on.
          6.8  | ô⁽⁴⁾ is read out.
          6.95 | g⁽⁴⁾ enters the square, for step 3.
          10   | Pass 2, step 1 is done. Everything is computed.
          """)
  void theSecondPassWalksBack(double moment, String sentence) {
    assertThat(at(BIDIRECTIONAL, moment)).isEqualTo(sentence);
  }
}
