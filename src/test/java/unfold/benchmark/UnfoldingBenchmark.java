package unfold.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.reading.Equations;
import unfold.schedule.Schedule;
import unfold.unfolding.Unfolding;

/** The time from the text of an LSTM to its unfolding, and on to its schedule. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class UnfoldingBenchmark {
  @Param({"VARIABLES", "OPERATIONS"})
  Grain grain = Grain.VARIABLES;

  private String text = "";

  @Setup
  public void readText() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/systems/p1-lstm.rec")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Benchmark
  public EquationSystem parse() {
    return Equations.read(text).value().orElseThrow();
  }

  @Benchmark
  public Unfolding parseWireAndUnfold() {
    return Unfolding.of(
        Circuits.of(parse(), grain).value().orElseThrow(), Extents.of("t", 1_000_000));
  }

  @Benchmark
  public Schedule parseWireUnfoldAndSchedule() {
    return Schedule.of(parseWireAndUnfold());
  }
}
