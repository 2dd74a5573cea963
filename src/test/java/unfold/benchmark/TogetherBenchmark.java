package unfold.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.DataSource;
import unfold.data.Dataset;
import unfold.equation.Equations;
import unfold.schedule.Schedule;
import unfold.trace.Precision;
import unfold.trace.Simulation;
import unfold.trace.Simulator;
import unfold.trace.Watch;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.unfolding.Unfolding;

/**
 * What it gains to compute together what does not wait for each other: a grid by its anti-diagonals
 * against as many cells one after the other, and a minibatch against its members one by one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TogetherBenchmark {
  private static final String WEIGHTS =
      """
      size n = 16
      param W : n x n ~ normal(0, 0.1)
      param Q : n x n ~ normal(0, 0.1)
      param U : n x 1 ~ normal(0, 1)
      """;

  private static final String GRID =
      WEIGHTS
          + """
          over i = 1..256, j = 1..256
          input x(i, j) : 1 ~ normal(0, 1)
          h(i, j) = tanh(W h(i-1, j) + Q h(i, j-1) + U x(i, j))
          """;

  /** As many cells, each of which reads two others, with the same products. */
  private static final String CELLS =
      WEIGHTS
          + """
          over t = 1..65536
          input x(t) : 1 ~ normal(0, 1)
          h(t) = tanh(W h(t-1) + Q h(t-2) + U x(t))
          """;

  @Param({"grid", "cells", "minibatch", "members"})
  String work = "grid";

  private final Simulator simulator =
      new Simulator(new Nd4jArithmetic(), Precision.FLOAT64, Long.MAX_VALUE);
  private Dataset dataset;
  private List<Schedule> schedules;

  @Setup
  public void open() {
    dataset = dataset(text());
    schedules = IntStream.range(0, dataset.size()).mapToObj(member -> schedule(member)).toList();
  }

  private String text() {
    return switch (work) {
      case "grid" -> GRID;
      case "cells" -> CELLS;
      default -> sequences();
    };
  }

  private static String sequences() {
    Random random = new Random(1);
    String all =
        IntStream.range(0, 64)
            .mapToObj(_ ->
                random
                    .ints(200, 'a', 'e')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining("", "\"", "\"")))
            .collect(Collectors.joining(", "));
    return """
    size n = 64
    alphabet A = chars("abcd")
    input x(t) : A = onehot(%s)
    param W : n x n ~ normal(0, 0.1)
    param U : n x A ~ normal(0, 0.8)
    h(0) = 0
    h(t) = tanh(W h(t-1) + U x(t))
    """
        .formatted(all);
  }

  private static Dataset dataset(String text) {
    return Dataset.load(Equations.read(text).system().orElseThrow(), DataSource.none(), 1, Map.of())
        .dataset()
        .orElseThrow();
  }

  private Schedule schedule(int member) {
    return Schedule.of(
        Unfolding.of(
            Circuits.of(dataset.system(), Grain.VARIABLES).circuit().orElseThrow(),
            dataset.member(member).extents()));
  }

  @Benchmark
  public List<Simulation> simulate() {
    return work.equals("members")
        ? IntStream.range(0, dataset.size())
            .mapToObj(it -> simulator.run(schedules.get(it), dataset.member(it), Watch.NONE))
            .toList()
        : List.of(simulator.run(schedules, dataset, Watch.NONE));
  }
}
