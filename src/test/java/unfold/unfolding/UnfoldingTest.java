package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.circuit.Texts.at;
import static unfold.circuit.Texts.elman;
import static unfold.circuit.Texts.last;
import static unfold.circuit.Texts.number;
import static unfold.circuit.Texts.place;
import static unfold.circuit.Texts.sum;
import static unfold.circuit.Texts.sumOver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Texts;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.Statement.Purpose;
import unfold.equation.Tree;
import unfold.equation.reading.Equations;

class UnfoldingTest {
  private static Unfolding unfold(Texts text, int tau) {
    return Unfolding.of(text.circuit(), Extents.of("t", tau));
  }

  private static Unfolding read(String lines, int tau) {
    EquationSystem system = Equations.read(lines.replace(" & ", "\n")).value().orElseThrow();
    return Unfolding.of(
        Circuits.of(system, Grain.VARIABLES).value().orElseThrow(), Extents.of("t", tau));
  }

  private static List<String> vertices(Unfolding unfolding) {
    return unfolding.vertexSet().stream().map(Instance::toString).toList();
  }

  private static List<String> edges(Unfolding unfolding) {
    return unfolding.edgeSet().stream().map(it -> it.source() + "-" + it.target()).toList();
  }

  private static List<Integer> indices(Unfolding unfolding, String name) {
    Circuit circuit = unfolding.circuit();
    return unfolding.region(circuit.node(name)).stream().map(index -> index.at(0)).toList();
  }

  @Test
  void elmanAtFiveStepsHasSixteenNodesAndFifteenEdges() {
    Unfolding unfolding = unfold(elman(), 5);
    assertThat(unfolding.vertexSet()).hasSize(16);
    assertThat(unfolding.edgeSet()).hasSize(15);
    assertThat(unfolding.vertexCount()).isEqualTo(16);
    assertThat(unfolding.edgeCount()).isEqualTo(15);
  }

  @Test
  void twoStepsOfElmanAreThese() {
    Unfolding unfolding = unfold(elman(), 2);
    assertThat(vertices(unfolding))
        .containsExactly("x(1)", "x(2)", "h(0)", "h(1)", "h(2)", "o(1)", "o(2)");
    assertThat(edges(unfolding))
        .containsExactlyInAnyOrder(
            "h(0)-h(1)", "h(1)-h(2)", "x(1)-h(1)", "x(2)-h(2)", "h(1)-o(1)", "h(2)-o(2)");
  }

  @Test
  void aBoundaryNobodyGaveIsNoVertexAndReadsZeros() {
    Unfolding unfolding = unfold(new Texts().variable("s", 1, sum(at("s", -1), at("s", -3))), 4);
    Circuit circuit = unfolding.circuit();
    assertThat(indices(unfolding, "s")).containsExactly(1, 2, 3, 4);
    assertThat(unfolding.assumed(unfolding.instance(circuit.node("s"), 1)))
        .extracting(it -> it.source().toString())
        .containsExactly("s(0)", "s(-2)");
    assertThat(unfolding.assumed(circuit.node("s")))
        .extracting(it -> it.at(0))
        .containsExactly(-2, -1, 0);
  }

  @Test
  void dataThatGoOnBeyondTheirAxisAreThereWhereSomethingReadsThem() {
    Texts text = new Texts().input("x", 1).variable("s", 1, sum(at("x", 2), at("x", -1)));
    Extents more =
        new Extents(
            Map.of("t", new Range(2, 4)),
            Map.of(),
            Map.of("x", List.of(new Range(1, 5))),
            Map.of());
    Unfolding unfolding = Unfolding.of(text.circuit(), more);
    assertThat(indices(unfolding, "x")).containsExactly(1, 2, 3, 4, 5);
    assertThat(unfolding.assumed(text.circuit().node("x")))
        .extracting(it -> it.at(0))
        .containsExactly(6);
    assertThat(edges(unfolding)).contains("x(1)-s(2)", "x(5)-s(3)").hasSize(5);
  }

  @Test
  void aLeafHasNoChildrenToRead() {
    EquationSystem system =
        Equations.read(
                """
                over v = tree("(a (b c))")
                input x(v) : 2
                h(v) = tanh(h(v.left) + x(v) + h(v.right))
                """)
            .value()
            .orElseThrow();
    Circuit circuit = Circuits.of(system, Grain.VARIABLES).value().orElseThrow();
    Tree tree = system.axes().getFirst().trees().getFirst();
    Extents extents = new Extents(Map.of("v", new Range(1, 5)), Map.of("v", tree));
    Unfolding unfolding = Unfolding.of(circuit, extents);
    assertThat(edges(unfolding))
        .contains("h(2)-h(4)", "h(3)-h(4)", "h(1)-h(5)", "h(4)-h(5)")
        .hasSize(4 + 5);
    assertThat(unfolding.edgeCount()).isEqualTo(4 + 5);
    Region leaves = Region.union(List.of(IndexBox.of(List.of(new Range(1, 3)))));
    Region all = unfolding.region(circuit.node("h"));
    assertThat(circuit.graph().getAllEdges(circuit.node("h"), circuit.node("h")))
        .hasSize(2)
        .allMatch(wire -> unfolding.copies(wire).between(all, leaves).isEmpty())
        .noneMatch(wire -> unfolding.copies(wire).isEmpty());
    Instance leaf = unfolding.instance(circuit.node("h"), 2);
    assertThat(unfolding.outgoingEdgesOf(leaf))
        .extracting(it -> it.target().toString())
        .containsExactly("h(4)");
    assertThat(unfolding.outDegreeOf(unfolding.instance(circuit.node("h"), 5))).isZero();
    assertThat(unfolding.vertexSet()).allMatch(it -> unfolding.assumed(it).isEmpty());
    assertThat(unfolding.assumed(circuit.node("h")).isEmpty()).isTrue();
  }

  @Test
  void aPlaceWithoutAnEndHoldsAsFarAsAnythingReadsIt() {
    Place upToZero = new Place.Fixed(Optional.empty(), Optional.of(IndexExpression.constant(0)));
    Texts text =
        new Texts().variable("h", 1, sum(at("h", -1), at("h", -3))).fixed("h", upToZero, number(0));
    assertThat(indices(unfold(text, 2), "h")).containsExactly(-2, -1, 0, 1, 2);
    assertThat(unfold(text, 2).assumed(text.circuit().node("h")).isEmpty()).isTrue();
  }

  @Test
  void aPlaceThatNothingReadsIsThereUpToItsAxisOnly() {
    assertThat(indices(read("h(..0) = 1 & h(t) = t", 2), "h")).containsExactly(1, 2);
    assertThat(indices(read("h(..1) = 1 & h(t) = t", 2), "h")).containsExactly(1, 2);
    assertThat(indices(read("h(..-3) = 1 & h(t) = t", 2), "h")).containsExactly(1, 2);
    assertThat(indices(read("h(3..) = 1 & h(t) = t", 2), "h")).containsExactly(1, 2);
    assertThat(indices(read("h(5..) = 1 & h(t) = t", 2), "h")).containsExactly(1, 2);
  }

  @Test
  void aPlaceWithoutAnEndGoesOnAboveToo() {
    Unfolding unfolding = read("h(tau+1..) = 1 & h(t) = h(t+1) + h(t+3)", 2);
    assertThat(indices(unfolding, "h")).containsExactly(1, 2, 3, 4, 5);
  }

  /** What is read of a is known only once it is known how far b goes. */
  @Test
  void aPlaceWithoutAnEndMayReadAnother() {
    Unfolding unfolding = read("a(..0) = 1 & a(t) = 2 & b(..0) = a(-5) & b(t) = b(t-2)", 2);
    assertThat(indices(unfolding, "b")).containsExactly(-1, 0, 1, 2);
    assertThat(indices(unfolding, "a")).containsExactly(-5, -4, -3, -2, -1, 0, 1, 2);
  }

  @Test
  void aGivenStartInsideTheAxisWins() {
    Unfolding unfolding =
        unfold(new Texts().variable("s", 1, at("s", -1)).fixed("s", 1, number(0.2)), 3);
    Instance start = unfolding.instance(unfolding.circuit().node("s"), 1);
    assertThat(unfolding.clauseAt(start)).isZero();
    assertThat(unfolding.clauseAt(unfolding.instance(start.node(), 2))).isEqualTo(1);
    assertThat(edges(unfolding)).containsExactly("s(1)-s(2)", "s(2)-s(3)");
    assertThat(unfolding.assumed(start)).isEmpty();
  }

  @Test
  void aNameWithFixedPlacesOnlyExistsOnlyThere() {
    Texts text =
        elman()
            .nowhereElse("y", Purpose.OUTPUT, 1)
            .fixed("y", IndexExpression.last("t", 0), last("h"));
    Unfolding unfolding = unfold(text, 7);
    assertThat(indices(unfolding, "y")).containsExactly(7);
    assertThat(edges(unfolding)).contains("h(7)-y(7)");
  }

  @Test
  void aReductionReadsEveryStep() {
    Texts text = elman().once("C", 1, sumOver(at("o", 0))).variable("z", 1, Texts.ref("C"));
    Unfolding unfolding = unfold(text, 3);
    Instance once = unfolding.instance(unfolding.circuit().node("C"));
    assertThat(unfolding.incomingEdgesOf(once))
        .extracting(it -> it.source().toString())
        .containsExactly("o(1)", "o(2)", "o(3)");
    assertThat(unfolding.outgoingEdgesOf(once))
        .extracting(it -> it.target().toString())
        .containsExactly("z(1)", "z(2)", "z(3)");
  }

  @Test
  void onePlaceIsReadByEveryStep() {
    Texts text =
        new Texts().variable("s", 1, sum(at("s", -1), place("s", 0))).fixed("s", 0, number(1));
    Unfolding unfolding = unfold(text, 3);
    Instance start = unfolding.instance(unfolding.circuit().node("s"), 0);
    assertThat(unfolding.outDegreeOf(start)).isEqualTo(4);
    assertThat(unfolding.getAllEdges(start, unfolding.instance(start.node(), 1))).hasSize(2);
  }

  @Test
  void operationsUnfoldBesideTheirVariable() {
    Circuit circuit = elman().circuit(Grain.OPERATIONS);
    Unfolding unfolding = Unfolding.of(circuit, Extents.of("t", 3));
    assertThat(indices(unfolding, "h/")).containsExactly(1, 2, 3);
    Instance weights = unfolding.instance(circuit.node("W"));
    assertThat(unfolding.outgoingEdgesOf(weights))
        .extracting(it -> it.target().toString())
        .containsExactly("h/0.1(1)", "h/0.1(2)", "h/0.1(3)");
  }

  @Test
  void countsGoBeyondWhatASetCanSay() {
    Unfolding unfolding = unfold(elman(), Integer.MAX_VALUE - 1);
    assertThat(unfolding.vertexSet()).hasSize(Integer.MAX_VALUE);
    assertThat(unfolding.iterables().vertexCount()).isEqualTo(3L * (Integer.MAX_VALUE - 1) + 1);
    assertThat(StreamSupport.stream(unfolding.vertexSet().spliterator(), false).limit(2))
        .extracting(Instance::toString)
        .containsExactly("x(1)", "x(2)");
  }
}
