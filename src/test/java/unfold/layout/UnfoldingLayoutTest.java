package unfold.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.geometry.Box;
import unfold.layout.grid.Systems;
import unfold.layout.place.NodePlace;
import unfold.layout.place.Outline;
import unfold.layout.place.PlacedInstance;
import unfold.layout.place.WirePlace;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

class UnfoldingLayoutTest {
  static Stream<Arguments> systems() {
    return Systems.inSlices();
  }

  private static SlicesLayout layout(String name, Grain grain, int tau) {
    return SlicesLayout.of(Systems.unfolding(Systems.circuit(name, grain), tau));
  }

  @Test
  void slicesAre112AndRows110Apart() {
    Unfolding unfolding = Systems.unfolding(Systems.circuit("elman", Grain.VARIABLES), 5);
    SlicesLayout layout = SlicesLayout.of(unfolding);
    NodePlace x = place(layout, unfolding, "x", 2);
    NodePlace h = place(layout, unfolding, "h", 2);
    assertThat(h.center().minus(x.center()).y()).isEqualTo(-110);
    assertThat(h.center().x()).isEqualTo(x.center().x());
    assertThat(place(layout, unfolding, "h", 3).center().minus(h.center()).x()).isEqualTo(112);
    assertThat(place(layout, unfolding, "h", 0).center().minus(h.center()).x()).isEqualTo(-224);
    assertThat(h.outline()).isEqualTo(new Outline.Disc(27));
  }

  @Test
  void whatSumsAllStepsIsReachedStraightFromItsNeighbour() {
    String text = "over t = 1..4\ninput x(t) : 2 ~ normal(0, 1)\nL(t) = sum(x(t))\nT = sum_t(L(t))";
    Unfolding unfolding = Systems.unfolding(Systems.of(text, Grain.VARIABLES), 4);
    SlicesLayout layout = SlicesLayout.of(unfolding);
    Instance total = unfolding.instance(unfolding.circuit().node("T"));
    double y = layout.place(total).center().y();
    for (Dependency dependency : unfolding.incomingEdgesOf(total)) {
      Box bounds = layout.wire(dependency).path().bounds();
      boolean neighbour = dependency.source().index().at(0) == 4;
      assertThat(bounds.height() < 0.01 && Math.abs(bounds.y() - y) < 0.01).isEqualTo(neighbour);
    }
  }

  private static NodePlace place(SlicesLayout layout, Unfolding unfolding, String node, int step) {
    return layout.place(unfolding.instance(unfolding.circuit().node(node), step));
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void everyVertexAndEdgeHasAPlaceAndBesidesThemOnlyWhatIsAssumed(String name, Grain grain) {
    Unfolding unfolding = Systems.unfolding(Systems.circuit(name, grain), 4);
    SlicesLayout layout = SlicesLayout.of(unfolding);
    List<Dependency> assumed =
        unfolding.vertexSet().stream().flatMap(it -> unfolding.assumed(it).stream()).toList();
    Set<Instance> sources = assumed.stream().map(Dependency::source).collect(Collectors.toSet());
    Box all = layout.extent();
    assertThat(layout.placed(all).map(PlacedInstance::instance).distinct().toList())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(unfolding.vertexSet().stream(), sources.stream()).toList());
    assertThat(layout.dependencies(all).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(unfolding.edgeSet().stream(), assumed.stream()).toList());
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void whatMeetsABoxIsAmongAllThatIsThere(String name, Grain grain) {
    SlicesLayout layout = layout(name, grain, 9);
    Box window = Box.around(layout.band(5).center(), 1.7 * layout.period(), 150);
    List<PlacedInstance> all = layout.placed(layout.extent()).toList();
    assertThat(layout.placed(window))
        .containsExactlyElementsOf(
            all.stream().filter(it -> it.place().box().intersects(window)).toList());
    List<Dependency> wires = layout.dependencies(window).toList();
    assertThat(layout.dependencies(layout.extent()))
        .filteredOn(it -> layout.wire(it).path().intersects(window))
        .filteredOn(it -> isWithinSlices(it, layout, window))
        .isSubsetOf(wires);
  }

  /** Wires that share a rail are drawn as far as the slices in view have to do with them. */
  private static boolean isWithinSlices(Dependency it, SlicesLayout layout, Box window) {
    double source = layout.place(it.source()).center().x();
    double target = layout.place(it.target()).center().x();
    return Math.abs(source - target) < 1.5 * layout.period()
        && it.source().index().axes() == 1
        && it.target().index().axes() == 1
        && Math.abs(target - window.center().x()) < 2 * layout.period();
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void aSliceIsTheOneBeforeItMovedByThePeriod(Grain grain) {
    Unfolding unfolding = Systems.unfolding(Systems.circuit("lstm", grain), 6);
    SlicesLayout layout = SlicesLayout.of(unfolding);
    for (Dependency wire : unfolding.incomingEdgesOf(at(unfolding, "h", 3))) {
      Dependency next = new Dependency(wire.wire(), moved(wire.source()), moved(wire.target()));
      WirePlace expected = layout.wire(wire).translate(layout.period(), 0);
      assertThat(layout.wire(next).labels()).hasSameSizeAs(expected.labels());
      assertThat(layout.wire(next).path().bounds().center().x())
          .isCloseTo(expected.path().bounds().center().x(), within(1e-6));
    }
    assertThat(layout.band(4).x()).isCloseTo(layout.band(3).x() + layout.period(), within(1e-6));
  }

  private static Instance at(Unfolding unfolding, String node, int step) {
    return unfolding.instance(unfolding.circuit().node(node), step);
  }

  private static Instance moved(Instance it) {
    return new Instance(it.node(), unfold.unfolding.Index.of(it.index().at(0) + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 999_999, 1_000_000})
  void aStepIsFoundAnywhereInItsSlice(int step) {
    SlicesLayout layout = layout("elman", Grain.VARIABLES, 1_000_000);
    assertThat(layout.stepAt(layout.xOf(step))).isEqualTo(step);
    assertThat(layout.stepAt(layout.xOf(step) - 0.49 * layout.period())).isEqualTo(step);
    assertThat(layout.stepAt(layout.xOf(step) + 0.49 * layout.period())).isEqualTo(step);
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void aMillionStepsTakeNoMoreMemoryThanTen(String name, Grain grain) {
    Circuit circuit = Systems.circuit(name, grain);
    SlicesLayout.of(Systems.unfolding(circuit, 10));
    long ten = allocated(circuit, 10);
    long million = allocated(circuit, 1_000_000);
    assertThat(million).isLessThan(3 * ten + 1_000_000);
  }

  /** Bytes to lay out and to look at three slices in the middle. */
  private static long allocated(Circuit circuit, int tau) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    SlicesLayout layout = SlicesLayout.of(Systems.unfolding(circuit, tau));
    Box window = Box.around(layout.band(tau / 2).center(), 3 * layout.period(), 400);
    assertThat(layout.dependencies(window).map(layout::wire).toList()).isNotEmpty();
    assertThat(layout.placed(window).toList()).isNotEmpty();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void layoutIsTheSameOnEveryRun(String name, Grain grain) {
    Circuit circuit = Systems.circuit(name, grain);
    Unfolding unfolding = Systems.unfolding(circuit, 4);
    assertThat(drawing(unfolding)).isEqualTo(drawing(unfolding));
    CircuitLayout one = CircuitLayout.of(circuit);
    CircuitLayout other = CircuitLayout.of(Systems.circuit(name, grain));
    assertThat(circuit.graph().edgeSet())
        .allSatisfy(wire -> assertThat(one.wire(wire)).isEqualTo(other.wire(wire)));
  }

  private static List<Object> drawing(Unfolding unfolding) {
    SlicesLayout layout = SlicesLayout.of(unfolding);
    return Stream.concat(
            layout.placed(layout.extent()).map(Object.class::cast),
            layout.dependencies(layout.extent()).map(layout::wire))
        .toList();
  }
}
