package unfold.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
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
import unfold.data.Dataset;
import unfold.data.Tensor;
import unfold.data.file.DataSource;
import unfold.equation.reading.Equations;
import unfold.schedule.Schedule;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.program.Arithmetic;
import unfold.trace.simulate.Simulator;
import unfold.unfolding.Unfolding;

/**
 * What it gains to compute together what does not wait for each other: a grid by its anti-diagonals
 * against cell by cell, a minibatch against its sequences one after the other. All give the same
 * numbers, but for as many cells in a row.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TogetherBenchmark {
  @Param Recurrence work = Recurrence.GRID;

  private final Arithmetic arithmetic = new Nd4jArithmetic();
  private Run together;
  private Run apart;
  private Trace trace;
  private Floor floor;

  /** A dataset with a schedule for each of its members. */
  private record Run(Dataset dataset, List<Schedule> schedules) {
    static Run of(String text) {
      Dataset dataset =
          Dataset.load(Equations.read(text).value().orElseThrow(), DataSource.none(), 1, Map.of())
              .value()
              .orElseThrow();
      return new Run(
          dataset,
          IntStream.range(0, dataset.size())
              .mapToObj(member -> schedule(dataset.member(member)))
              .toList());
    }

    private static Schedule schedule(Dataset member) {
      return Schedule.of(
          Unfolding.of(
              Circuits.of(member.system(), Grain.VARIABLES).value().orElseThrow(),
              member.extents()));
    }

    Simulation by(Arithmetic arithmetic) {
      return simulator(arithmetic).run(schedules, dataset, ProgressMonitor.NONE);
    }

    List<Simulation> eachBy(Arithmetic arithmetic) {
      return IntStream.range(0, dataset.size())
          .mapToObj(it ->
              simulator(arithmetic)
                  .run(schedules.get(it), dataset.member(it), ProgressMonitor.NONE))
          .toList();
    }

    private static Simulator simulator(Arithmetic arithmetic) {
      return new Simulator(arithmetic, Precision.FLOAT64, Long.MAX_VALUE);
    }
  }

  @Setup
  public void open() {
    together = Run.of(work.text());
    apart = Run.of(work.apart());
    trace = traces(together()).getFirst();
    floor = work.floor();
    compare(work.last(traces(pointByPoint())));
    compare(byHand().stream().map(it -> Tensor.column(it.toDoubleVector())).toList());
  }

  private static List<Trace> traces(Simulation simulation) {
    return ((Simulation.Finished) simulation).traces();
  }

  private void compare(List<Tensor> other) {
    List<Tensor> own = work.last(traces(together()));
    for (int n = 0; n < own.size(); n++) {
      for (int e = 0; e < own.get(n).size(); e++) {
        if (!(Math.abs(own.get(n).at(e) - other.get(n).at(e)) <= 1e-12)) {
          throw new IllegalStateException("not the same numbers: " + own.get(n) + other.get(n));
        }
      }
    }
  }

  /** The program as it is. */
  @Benchmark
  public Simulation together() {
    return together.by(arithmetic);
  }

  /** The same, where each operation is done for one point at a time. */
  @Benchmark
  public Simulation pointByPoint() {
    return together.by(new OneByOne(arithmetic));
  }

  /** The program where nothing can be computed together: a row of cells, each sequence alone. */
  @Benchmark
  public List<Simulation> oneAfterTheOther() {
    return apart.eachBy(arithmetic);
  }

  /** The products and functions alone: no way to compute it can be faster on one thread. */
  @Benchmark
  public double floor() {
    return floor.run();
  }

  /** A loop over operations of ND4J, without the program. Takes seconds, and has run to compare. */
  @Benchmark
  @Warmup(iterations = 0)
  @Measurement(iterations = 2)
  public List<INDArray> byHand() {
    return work.byHand(trace);
  }
}
