package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.reading.Equations;

/** Wires of a grid that read each axis by itself; i runs from 1 to 3, j from 1 to 4. */
class SeparableCopiesTest {
  private static Unfolding unfolding(String lines, int lastI, int lastJ) {
    var system = Equations.read("over i, j\n" + lines).value().orElseThrow();
    return Unfolding.of(
        Circuits.of(system, Grain.VARIABLES).value().orElseThrow(),
        new Extents(Map.of("i", new Range(1, lastI), "j", new Range(1, lastJ))));
  }

  private static Unfolding unfolding(String lines) {
    return unfolding(lines, 3, 4);
  }

  private static Instance instance(Unfolding unfolding, String name, int... index) {
    return unfolding.instance(unfolding.circuit().node(name), index);
  }

  private static List<String> readers(Unfolding unfolding, String name, int... index) {
    return unfolding.outgoingEdgesOf(instance(unfolding, name, index)).stream()
        .map(it -> it.target().toString())
        .toList();
  }

  private static List<String> read(Unfolding unfolding, String name, int... index) {
    return unfolding.incomingEdgesOf(instance(unfolding, name, index)).stream()
        .map(it -> it.source().toString())
        .toList();
  }

  @Test
  void aValueOfTheSecondAxisIsReadByTheWholeOfTheFirst() {
    Unfolding unfolding = unfolding("b(j) = j\ng(i, j) = b(j-1)\n");
    assertThat(readers(unfolding, "b", 2)).containsExactly("g(1, 3)", "g(2, 3)", "g(3, 3)");
    assertThat(readers(unfolding, "b", 4)).isEmpty();
    assertThat(read(unfolding, "g", 3, 4)).containsExactly("b(3)");
    assertThat(unfolding.edgeCount()).isEqualTo(9);
    assertThat(unfolding.assumed(instance(unfolding, "g", 2, 1))).hasSize(1);
    assertThat(unfolding.assumed(instance(unfolding, "g", 2, 2))).isEmpty();
  }

  @Test
  void aPlaceIsReadWhereItIsThere() {
    Unfolding unfolding = unfolding("h(i, j) = i\ng(i, j) = h(i, 4)\nk(i, j) = h(i, 5)\n");
    assertThat(readers(unfolding, "h", 2, 4))
        .containsExactly("g(2, 1)", "g(2, 2)", "g(2, 3)", "g(2, 4)");
    assertThat(readers(unfolding, "h", 2, 3)).isEmpty();
    assertThat(unfolding.edgeCount()).isEqualTo(12);
    assertThat(unfolding.circuit().graph().edgeSet())
        .extracting(wire -> unfolding.copies(wire).isEmpty())
        .containsExactly(false, true);
    assertThat(unfolding.assumed(instance(unfolding, "k", 3, 1)))
        .extracting(it -> it.source().toString())
        .containsExactly("h(3, 5)");
  }

  @Test
  void aSumReadsWhatIsThereOfItsAxis() {
    Unfolding unfolding = unfolding("h(i, j) = i\ng(i) = sum_j(h(i, j+1))\n");
    assertThat(read(unfolding, "g", 2)).containsExactly("h(2, 2)", "h(2, 3)", "h(2, 4)");
    assertThat(readers(unfolding, "h", 2, 1)).isEmpty();
    assertThat(readers(unfolding, "h", 2, 2)).containsExactly("g(2)");
    assertThat(unfolding.edgeCount()).isEqualTo(9);
  }

  /** A million times two million, by arithmetic. */
  @Test
  @Timeout(60)
  void aSumOverTwoAxesIsCountedAtOnce() {
    Unfolding unfolding =
        unfolding("h(i, j) = i\nC = sum_i(sum_j(h(i, j)))\n", 1_000_000, 2_000_000);
    assertThat(unfolding.edgeCount()).isEqualTo(2_000_000_000_000L);
    assertThat(unfolding.incomingEdgesOf(instance(unfolding, "C"))).hasSize(Integer.MAX_VALUE);
    assertThat(readers(unfolding, "h", 7, 9)).containsExactly("C");
  }
}
