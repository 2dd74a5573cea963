package unfold.trace.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.data.Tensor;
import unfold.oracle.Systems;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.Trace.NotFinite;
import unfold.trace.nd4j.Nd4jArithmetic;

class SimulatorTest {
  private static final String DRAWN =
      """
      size n = 64
      input x(t) : n ~ normal(0, 1)
      h(t) = tanh(h(t-1) + x(t))
      """;

  private static Simulation run(
      String text, int tau, Precision precision, long limit, ProgressMonitor watch) {
    Dataset dataset = Systems.dataset(text, 1, Map.of("t", tau));
    return new Simulator(new Nd4jArithmetic(), precision, limit)
        .run(Systems.schedule(dataset, Grain.VARIABLES), dataset, watch);
  }

  private static Trace trace(String text, int tau) {
    Simulation simulation = run(text, tau, Precision.FLOAT64, 1 << 28, ProgressMonitor.NONE);
    return ((Simulation.Finished) simulation).trace();
  }

  @Test
  void aGivenBoundaryIsRecordedAndAnAssumedOneIsNot() {
    Trace trace = trace("h(0) = 0.5\nh(t) = h(t-1) + g(t-1)\ng(t) = h(t)\n", 3);
    assertThat(trace.value("h", 0)).contains(Tensor.scalar(0.5));
    assertThat(trace.value("g", 0)).isEmpty();
    assertThat(trace.recordings().sequencedKeySet()).containsExactly("h", "g");
  }

  @Test
  void dataBeyondTheAxisAreRecordedWhereSomethingReadsThem() {
    Trace trace = trace("over t = 1..2\ninput x(t) = [1, 2, 3, 4]\ns(t) = x(t+1)\n", 2);
    assertThat(trace.value("s", 2)).contains(Tensor.scalar(3));
    assertThat(trace.value("x", 3)).contains(Tensor.scalar(3));
    assertThat(trace.value("x", 4)).isEmpty();
  }

  @Test
  void aNameOfTheEndOnlyIsRecordedThere() {
    Trace trace = trace("h(t) = t\noutput o(tau) = 2 h(tau)\n", 6);
    assertThat(trace.recording("o").domain().indices()).containsExactly(new int[] {6});
    assertThat(trace.value("o", 6)).contains(Tensor.scalar(12));
  }

  @Test
  void singlePrecisionTakesHalfTheRoom() {
    Simulation single = run(DRAWN, 10, Precision.FLOAT32, 1 << 20, ProgressMonitor.NONE);
    Trace trace = ((Simulation.Finished) single).trace();
    assertThat(trace.precision()).isEqualTo(Precision.FLOAT32);
    assertThat(trace.bytes()).isEqualTo(2 * 10 * 64 * 4);
    assertThat(trace.value("h", 1).orElseThrow().at(0))
        .isEqualTo((float) Math.tanh(trace.value("x", 1).orElseThrow().at(0)));
  }

  @Test
  void aRecordingThatIsTooLargeIsRefusedBeforeAnythingIsAllocated() {
    Simulation refused =
        run(DRAWN, 100_000_000, Precision.FLOAT64, 2_000_000_000, ProgressMonitor.NONE);
    assertThat(((Simulation.Refused) refused).mistakes())
        .singleElement()
        .satisfies(mistake -> {
          assertThat(mistake.message())
              .isEqualTo(
                  "recording every step takes 102 GB, x alone 51.2 GB, and the limit is 2 GB");
          assertThat(mistake.span().line()).isEqualTo(2);
        });
  }

  /** 2^31 - 1 bytes are the most of one buffer: 268,435,455 numbers. */
  @Test
  void aNameLongerThanABufferIsRefused() {
    Simulation refused =
        run("h(t) = t\n", 1_000_000_000, Precision.FLOAT64, Long.MAX_VALUE, ProgressMonitor.NONE);
    assertThat(((Simulation.Refused) refused).mistakes())
        .extracting(it -> it.span().line() + ": " + it.message())
        .containsExactly(
            "1: recording every step takes 8 GB, h alone 8 GB, and a name may have 268435455"
                + " numbers");
  }

  @Test
  void aFixedPlaceWinsOverTheDataOfTheAxis() {
    Trace trace =
        trace(
            "over t = 1..3\ninput x(t) = [1, 2, 3]\nx(0) = 7\nx(2) = 9\ns(t) = x(t-1) + x(t)\n", 3);
    assertThat(trace.value("s", 1)).contains(Tensor.scalar(8));
    assertThat(trace.value("s", 2)).contains(Tensor.scalar(10));
    assertThat(trace.value("s", 3)).contains(Tensor.scalar(12));
  }

  @Test
  void whoeverWatchesMayEndItBeforeItBegins() {
    assertThat(run(DRAWN, 10, Precision.FLOAT64, 1 << 30, _ -> false))
        .isEqualTo(new Simulation.Stopped());
  }

  @Test
  void aValueInBetweenThatIsTooLargeIsRefusedAtItsPlace() {
    Simulation refused =
        run(
            "size n = 20000\ninput x(t) : n = 1\nh(t) = sum((x(t) x(t)') x(t))\n",
            2,
            Precision.FLOAT64,
            1 << 30,
            ProgressMonitor.NONE);
    assertThat(((Simulation.Refused) refused).mistakes())
        .extracting(it -> it.span().line() + ": " + it.message())
        .containsExactly("3: a value of shape 20000 x 20000 is too large");
  }

  @Test
  void whoeverWatchesSeesItAdvanceToTheEnd() {
    List<Double> shares = new ArrayList<>();
    run(DRAWN, 5_000, Precision.FLOAT64, 1 << 30, shares::add);
    assertThat(shares).isSorted().hasSizeGreaterThan(4).endsWith(1.0);
  }

  @Test
  void whoeverWatchesMayEndIt() {
    List<Double> shares = new ArrayList<>();
    ProgressMonitor impatient =
        share -> {
          shares.add(share);
          return share < 0.3;
        };
    assertThat(run(DRAWN, 10_000, Precision.FLOAT64, 1 << 30, impatient))
        .isEqualTo(new Simulation.Stopped());
    assertThat(shares.getLast()).isBetween(0.3, 0.5);
  }

  @Test
  void growthBeyondAllNumbersIsFoundWhereItBegan() {
    Trace trace = trace("s(1) = 10\ns(t) = s(t-1)^2\nr(t) = s(t) - s(t)\nq = sum_t(r(t))\n", 20);
    // 10^512 is too large, 10^256 is not
    assertThat(trace.firstNotFinite()).contains(new NotFinite("s", List.of(10)));
    assertThat(trace.largest("s")).isCloseTo(1e256, withinPercentage(1e-10));
  }

  @Test
  void backwardsItBeganAtTheHighestStep() {
    Trace trace = trace("g(tau+1) = -2\ng(t) = log(g(t+1))\nh(t) = g(t)\n", 5);
    assertThat(trace.firstNotFinite()).contains(new NotFinite("g", List.of(5)));
  }

  @Test
  void aFiniteRunHasNoSuchPlace() {
    assertThat(trace(DRAWN, 5).firstNotFinite()).isEmpty();
  }
}
