package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.data.Tensor;
import unfold.schedule.Schedule;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.Recording;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.simulate.Simulator;

/** What is simulated is what the equations mean. */
public class AgreementTest {
  private static final long DEEP = 1L << 30;

  static Stream<Arguments> everyNetwork() {
    return Systems.CHAPTER.stream()
        .flatMap(name -> Stream.of(1L, 7L).map(seed -> Arguments.of(name, seed)));
  }

  @ParameterizedTest(name = "{0} with seed {1}")
  @MethodSource("everyNetwork")
  void everyNetworkOfTheChapterAgreesWithItsEquations(String name, long seed) {
    Dataset dataset = Systems.dataset(Systems.text(name), seed, Map.of());
    assertAgreement(dataset, Precision.FLOAT64, 1e-12);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chapter")
  void singlePrecisionAgreesAsFarAsItGoes(String name) {
    Dataset dataset = Systems.dataset(Systems.text(name), 1, Map.of());
    // chaos and long growth lose digits that 24 bits do not have
    assertAgreement(dataset, Precision.FLOAT32, 2e-4);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"c2-elman-loss", "h-bidirectional", "p2-gru"})
  void aScheduleInEitherGrainComputesTheSame(String name) {
    Dataset dataset = Systems.dataset(Systems.text(name), 1, Map.of());
    Trace trace = trace(dataset, Grain.OPERATIONS, Precision.FLOAT64);
    trace(dataset, Precision.FLOAT64)
        .recordings()
        .values()
        .forEach(expected ->
            expected
                .domain()
                .indices()
                .forEach(index ->
                    assertThat(trace.value(expected.name(), index))
                        .isEqualTo(expected.value(index))));
  }

  static List<String> chapter() {
    return Systems.CHAPTER;
  }

  public static void assertAgreement(Dataset dataset, Precision precision, double tolerance) {
    List<Trace> traces = traces(dataset, precision);
    assertThat(traces).hasSize(dataset.size());
    for (int member = 0; member < dataset.size(); member++) {
      assertAgreement(dataset.member(member), traces.get(member), tolerance);
    }
  }

  private static void assertAgreement(Dataset dataset, Trace trace, double tolerance) {
    Oracle oracle = new Oracle(dataset);
    List<String> differences = new ArrayList<>();
    onADeepStack(() ->
        trace
            .recordings()
            .values()
            .forEach(recording ->
                recording
                    .domain()
                    .indices()
                    .forEach(index -> compare(recording, index, oracle, tolerance, differences))));
    assertThat(differences).isEmpty();
    assertThat(trace.recordings()).containsOnlyKeys(dataset.system().statements().keySet());
  }

  public static List<Trace> traces(Dataset dataset, Precision precision) {
    List<Schedule> schedules =
        IntStream.range(0, dataset.size())
            .mapToObj(member -> Systems.schedule(dataset.member(member), Grain.VARIABLES))
            .toList();
    Simulation simulation =
        new Simulator(new Nd4jArithmetic(), precision, 1L << 30)
            .run(schedules, dataset, ProgressMonitor.NONE);
    assertThat(simulation).isInstanceOf(Simulation.Finished.class);
    return ((Simulation.Finished) simulation).traces();
  }

  public static Trace trace(Dataset dataset, Precision precision) {
    return trace(dataset, Grain.VARIABLES, precision);
  }

  private static Trace trace(Dataset dataset, Grain grain, Precision precision) {
    Simulation simulation =
        new Simulator(new Nd4jArithmetic(), precision, 1L << 30)
            .run(Systems.schedule(dataset, grain), dataset, ProgressMonitor.NONE);
    assertThat(simulation).isInstanceOf(Simulation.Finished.class);
    return ((Simulation.Finished) simulation).trace();
  }

  private static void compare(
      Recording recording, int[] index, Oracle oracle, double tolerance, List<String> differences) {
    List<Integer> at = IntStream.of(index).boxed().toList();
    double[][] expected = oracle.value(recording.name(), at);
    Tensor actual = recording.value(index).orElseThrow();
    for (int e = 0; e < actual.size(); e++) {
      double wanted = expected[e / expected[0].length][e % expected[0].length];
      boolean same = Double.compare(actual.at(e), wanted) == 0;
      double error = Math.abs(actual.at(e) - wanted);
      if (!same && !(error <= tolerance * Math.max(1, Math.abs(wanted)))) {
        differences.add(
            recording.name() + at + ", element " + e + ": " + actual.at(e) + " for " + wanted);
      }
    }
  }

  /** The oracle asks backwards through all of time before it answers. */
  private static void onADeepStack(Runnable work) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, work, "oracle", DEEP);
    thread.setUncaughtExceptionHandler((_, e) -> failure.set(e));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertThat(failure.get()).isNull();
  }
}
