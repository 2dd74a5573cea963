package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.reading.Equations;

/** Arrows that are no squares, in both directions. */
class ScatteredCopiesTest {
  private static final Extents EXTENTS =
      new Extents(Map.of("t", new Range(1, 6), "k", new Range(-1, 1)));

  private static Unfolding unfolding(String lines) {
    String text = "over t\nover k = -1..1\ninput x(t) = 1\ninput u(k) = 1\n" + lines;
    var circuit =
        Circuits.of(Equations.read(text).value().orElseThrow(), Grain.VARIABLES)
            .value()
            .orElseThrow();
    return Unfolding.of(circuit, EXTENTS);
  }

  private static WireCopies copies(String lines) {
    Unfolding unfolding = unfolding(lines);
    Circuit circuit = unfolding.circuit();
    return unfolding.copies(
        circuit.graph().incomingEdgesOf(circuit.node("o")).stream()
            .filter(wire -> wire.source().name().equals("x"))
            .findFirst()
            .orElseThrow());
  }

  private static List<Integer> read(WireCopies copies, int target) {
    return numbers(copies.sourcesOf(Index.of(target)));
  }

  private static List<Integer> readers(WireCopies copies, int source) {
    return numbers(copies.targetsOf(Index.of(source)));
  }

  private static List<Integer> numbers(Iterable<Index> indices) {
    return StreamSupport.stream(indices.spliterator(), false).map(it -> it.at(0)).sorted().toList();
  }

  @Test
  void aReversalReadsTheOtherEnd() {
    WireCopies copies = copies("o(t) = x(tau+1-t) + 0 * sum_k(u(k))\n");
    assertThat(read(copies, 2)).containsExactly(5);
    assertThat(readers(copies, 5)).containsExactly(2);
    assertThat(copies.count()).isEqualTo(6);
  }

  @Test
  void everySecondIsReadByHalfOfThem() {
    WireCopies copies = copies("o(t) = x(2*t) + 0 * sum_k(u(k))\n");
    assertThat(read(copies, 3)).containsExactly(6);
    assertThat(read(copies, 4)).isEmpty();
    assertThat(readers(copies, 4)).containsExactly(2);
    assertThat(readers(copies, 5)).isEmpty();
    assertThat(copies.count()).isEqualTo(3);
  }

  @Test
  void aKernelReadsItsWidthAndIsReadByIt() {
    WireCopies copies = copies("o(t) = sum_k(u(k) * x(t+k))\n");
    assertThat(read(copies, 5)).containsExactly(4, 5, 6);
    assertThat(read(copies, 1)).containsExactly(1, 2);
    assertThat(readers(copies, 4)).containsExactly(3, 4, 5);
    assertThat(readers(copies, 6)).containsExactly(5, 6);
    assertThat(copies.count()).isEqualTo(16);
  }

  @Test
  void aKernelHasAnEdgeForEachValueItCovers() {
    Unfolding unfolding = unfolding("o(t) = sum_k(u(k) * x(t+k))\n");
    Circuit circuit = unfolding.circuit();
    Instance fourth = unfolding.instance(circuit.node("x"), 4);
    assertThat(unfolding.outDegreeOf(fourth)).isEqualTo(3);
    assertThat(unfolding.inDegreeOf(unfolding.instance(circuit.node("o"), 1))).isEqualTo(2 + 3);
    assertThat(unfolding.containsEdge(fourth, unfolding.instance(circuit.node("o"), 5))).isTrue();
    assertThat(unfolding.containsEdge(fourth, unfolding.instance(circuit.node("o"), 2))).isFalse();
    assertThat(unfolding.assumed(unfolding.instance(circuit.node("o"), 6)))
        .extracting(it -> it.source().toString())
        .containsExactly("x(7)");
    assertThat(unfolding.assumed(unfolding.instance(circuit.node("o"), 3))).isEmpty();
  }

  @Test
  void aWireThatReachesNothingHasNoCopies() {
    assertThat(copies("o(t) = x(7*t) + 0 * sum_k(u(k))\n").isEmpty()).isTrue();
    assertThat(copies("o(t) = x(6*t) + 0 * sum_k(u(k))\n").isEmpty()).isFalse();
    assertThat(copies("o(t) = x(2*t+5) + 0 * sum_k(u(k))\n").count()).isZero();
  }

  /** o(5) is given, so that it does not read the x(10) that its equation would. */
  @Test
  void aGivenValueReadsNothing() {
    String text = "o(5) = 0 * sum_k(u(k))\no(3) = 0\no(t) = x(2*t)\n";
    WireCopies copies = copies(text);
    assertThat(read(copies, 2)).containsExactly(4);
    assertThat(read(copies, 3)).isEmpty();
    assertThat(readers(copies, 6)).isEmpty();
    assertThat(copies.count()).isEqualTo(2);
    Unfolding unfolding = unfolding(text);
    Circuit circuit = unfolding.circuit();
    Instance sixth = unfolding.instance(circuit.node("x"), 6);
    Instance third = unfolding.instance(circuit.node("o"), 3);
    assertThat(unfolding.containsEdge(new Dependency(copies.wire(), sixth, third))).isFalse();
    assertThat(unfolding.assumed(unfolding.instance(circuit.node("o"), 5))).isEmpty();
    assertThat(unfolding.assumed(unfolding.instance(circuit.node("o"), 6))).hasSize(1);
    assertThat(numbers(unfolding.assumed(circuit.node("x")))).containsExactly(8, 12);
  }

  @Test
  void aPlaceWithoutAnEndHoldsAllOfTheAxisBelowIt() {
    String text = "over k = -1..1\nh(..0) = 0.25\nh(k) = 1 + h(k+1)\n";
    var circuit =
        Circuits.of(Equations.read(text).value().orElseThrow(), Grain.VARIABLES)
            .value()
            .orElseThrow();
    Unfolding unfolding = Unfolding.of(circuit, EXTENTS);
    assertThat(unfolding.clauseAt(unfolding.instance(circuit.node("h"), -1))).isZero();
    assertThat(unfolding.vertexCount()).isEqualTo(3);
  }
}
