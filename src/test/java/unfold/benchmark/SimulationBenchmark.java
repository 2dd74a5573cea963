package unfold.benchmark;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.data.file.DataSource;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;
import unfold.schedule.Schedule;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.Simulation;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.simulate.Simulator;
import unfold.unfolding.Unfolding;

/** The time of one recorded step. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SimulationBenchmark {
  private static final int STEPS = 2000;

  private static final String ELMAN =
      """
      size n = 64
      input x(t) : n ~ normal(0, 1)
      param W : n x n ~ normal(0, 0.1)
      param U : n x n ~ normal(0, 0.1)
      param V : 8 x n ~ normal(0, 0.1)
      param b : n = 0
      h(0) = 0
      h(t) = tanh(b + W h(t-1) + U x(t))
      output o(t) = V h(t)
      """;

  private static final String LSTM =
      """
      size n = 64
      input x(t) : n ~ normal(0, 1)
      param W : n x n ~ normal(0, 0.1)
      param U : n x n ~ normal(0, 0.1)
      param W_f : n x n ~ normal(0, 0.1)
      param U_f : n x n ~ normal(0, 0.1)
      param b_f : n = 1
      param W_g : n x n ~ normal(0, 0.1)
      param U_g : n x n ~ normal(0, 0.1)
      param W_o : n x n ~ normal(0, 0.1)
      param U_o : n x n ~ normal(0, 0.1)
      h(0) = 0
      s(0) = 0
      f(t) = sigmoid(b_f + U_f x(t) + W_f h(t-1))
      g(t) = sigmoid(U_g x(t) + W_g h(t-1))
      s(t) = f(t) * s(t-1) + g(t) * sigmoid(U x(t) + W h(t-1))
      q(t) = sigmoid(U_o x(t) + W_o h(t-1))
      h(t) = tanh(s(t)) * q(t)
      """;

  @Param({"FLOAT32", "FLOAT64"})
  Precision precision = Precision.FLOAT32;

  @Param({"elman", "lstm"})
  String network = "elman";

  private Dataset dataset;
  private Schedule schedule;
  private Simulator simulator;

  @Setup
  public void open() {
    String text = network.equals("elman") ? ELMAN : LSTM;
    EquationSystem system = Equations.read(text).value().orElseThrow();
    dataset = Dataset.load(system, DataSource.none(), 1, Map.of("t", STEPS)).value().orElseThrow();
    schedule =
        Schedule.of(
            Unfolding.of(
                Circuits.of(system, Grain.VARIABLES).value().orElseThrow(), dataset.extents()));
    simulator = new Simulator(new Nd4jArithmetic(), precision, Long.MAX_VALUE);
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Simulation step() {
    return simulator.run(schedule, dataset, ProgressMonitor.NONE);
  }
}
