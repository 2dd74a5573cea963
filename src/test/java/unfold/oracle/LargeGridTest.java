package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.reading.Equations;
import unfold.schedule.Schedule;
import unfold.unfolding.Unfolding;

/** A grid of a million places is opened, put in order and counted by arithmetic. */
@Tag("large")
class LargeGridTest {
  private static final String TEXT =
      """
      over i = 1..1000, j = 1..1000
      size n = 2
      input x(i, j) : 1 ~ normal(0, 1)
      param W : n x n ~ normal(0, 0.5)
      param Q : n x n ~ normal(0, 0.5)
      param U : n x 1 ~ normal(0, 1)
      h(0, j) = 0
      h(i, 0) = 0
      h(i, j) = tanh(W h(i-1, j) + Q h(i, j-1) + U x(i, j))
      """;

  private static Circuit circuit(Grain grain) {
    return Circuits.of(Equations.read(TEXT).value().orElseThrow(), grain).value().orElseThrow();
  }

  private static Unfolding unfolding(Circuit circuit, int side) {
    Range range = new Range(1, side);
    return Unfolding.of(circuit, new Extents(Map.of("i", range, "j", range)));
  }

  private static void assertThatAMillionPlacesTakeWhatNineDo(IntConsumer work) {
    assertThat(bytes(work, 1000)).isCloseTo(bytes(work, 3), withinPercentage(20));
  }

  private static long bytes(IntConsumer work, int side) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    IntStream.range(0, 100).forEach(_ -> work.accept(3));
    return IntStream.range(0, 20)
        .mapToLong(_ -> {
          long before = threads.getCurrentThreadAllocatedBytes();
          work.accept(side);
          return threads.getCurrentThreadAllocatedBytes() - before;
        })
        .min()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void openingAMillionPlacesAllocatesWhatOpeningNineDoes(Grain grain) {
    Circuit circuit = circuit(grain);
    IntConsumer open =
        side -> {
          Unfolding unfolding = unfolding(circuit, side);
          assertThat(unfolding.vertexSet().size() + unfolding.edgeSet().size()).isPositive();
        };
    assertThatAMillionPlacesTakeWhatNineDo(open);
  }

  /** Each of the 2 n - 1 anti-diagonals is a step, and none is written down. */
  @ParameterizedTest
  @EnumSource(Grain.class)
  void puttingThemInOrderDoesNotGrowEither(Grain grain) {
    Circuit circuit = circuit(grain);
    IntConsumer order =
        side -> {
          Schedule schedule = Schedule.of(unfolding(circuit, side));
          assertThat(schedule.ticks()).isEqualTo(2 * side - 1);
        };
    assertThatAMillionPlacesTakeWhatNineDo(order);
  }

  /**
   * n rows of n places have n² states and n² inputs, and 2 n given places at their borders; each
   * state reads two others and an input.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 1000})
  void itIsAsLargeAsCountedOnPaper(int side) {
    Unfolding unfolding = unfolding(circuit(Grain.VARIABLES), side);
    assertThat(unfolding.vertexCount()).isEqualTo(2L * side * side + 2L * side);
    assertThat(unfolding.edgeCount()).isEqualTo(3L * side * side);
  }
}
