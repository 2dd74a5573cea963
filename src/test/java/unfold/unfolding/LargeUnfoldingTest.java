package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import unfold.circuit.Circuit;
import unfold.circuit.Texts;
import unfold.equation.Extents;

@Tag("large")
class LargeUnfoldingTest {
  private static final Circuit ELMAN = Texts.elman().circuit();
  private static final int MILLION = 1_000_000;

  private static long bytesToOpen(int tau) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Unfolding unfolding = Unfolding.of(ELMAN, Extents.of("t", tau));
    assertThat(unfolding.vertexSet().size() + unfolding.edgeSet().size()).isPositive();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void openingAMillionStepsAllocatesWhatOpeningThreeDoes() {
    IntStream.range(0, 200).forEach(_ -> bytesToOpen(3));
    long three = IntStream.range(0, 20).mapToLong(_ -> bytesToOpen(3)).min().orElseThrow();
    long million = IntStream.range(0, 20).mapToLong(_ -> bytesToOpen(MILLION)).min().orElseThrow();
    assertThat(million).isCloseTo(three, withinPercentage(20));
  }

  @Test
  void onePlaceReadByAMillionStepsIsLeftLazily() {
    Circuit circuit =
        new Texts()
            .variable("s", 1, Texts.sum(Texts.at("s", -1), Texts.place("s", 0)))
            .fixed("s", 0, Texts.number(1))
            .circuit();
    Unfolding unfolding = Unfolding.of(circuit, Extents.of("t", MILLION));
    Instance start = unfolding.instance(circuit.node("s"), 0);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Iterator<Dependency> readers = unfolding.outgoingEdgesOf(start).iterator();
    readers.next();
    readers.next();
    Instance third = readers.next().target();
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(third).hasToString("s(2)");
    assertThat(bytes).isLessThan(1_000_000);
    assertThat(unfolding.outDegreeOf(start)).isEqualTo(MILLION + 1);
  }

  @Test
  void shortestPathsRunThroughAMillionSteps() {
    Circuit circuit =
        new Texts().variable("s", 1, Texts.at("s", -1)).fixed("s", 0, Texts.number(1)).circuit();
    Unfolding unfolding = Unfolding.of(circuit, Extents.of("t", MILLION));
    GraphPath<Instance, Dependency> path =
        new BFSShortestPath<>(unfolding)
            .getPath(
                unfolding.instance(circuit.node("s"), 0),
                unfolding.instance(circuit.node("s"), MILLION));
    assertThat(path.getLength()).isEqualTo(MILLION);
  }

  @Test
  void aThousandStepsComeInTheOrderOfTheirDependencies() {
    Unfolding unfolding = Unfolding.of(ELMAN, Extents.of("t", 1_000));
    TopologicalOrderIterator<Instance, Dependency> order =
        new TopologicalOrderIterator<>(unfolding, Comparator.<Instance>naturalOrder());
    List<String> names = IntStream.range(0, 3001).mapToObj(_ -> order.next().toString()).toList();
    assertThat(names)
        .startsWith("h(0)", "x(1)", "h(1)", "o(1)", "x(2)", "h(2)", "o(2)")
        .endsWith("x(1000)", "h(1000)", "o(1000)");
    assertThat(order.hasNext()).isFalse();
  }
}
