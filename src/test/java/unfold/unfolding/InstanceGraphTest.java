package unfold.unfolding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static unfold.circuit.Texts.elman;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.equation.reading.Equations;

/** What a graph is asked, of two steps of x, h and o, where h(0) is given; counted on paper. */
class InstanceGraphTest {
  private final Unfolding unfolding = Unfolding.of(elman().circuit(), Extents.of("t", 2));
  private final Instance first = instance("h", 1);

  private Instance instance(String name, int step) {
    return unfolding.instance(unfolding.circuit().node(name), step);
  }

  private static List<String> names(Collection<Dependency> edges) {
    return edges.stream().map(it -> it.source() + "-" + it.target()).toList();
  }

  @Test
  void aVertexHasTheEdgesThatEnterItAndThoseThatLeaveIt() {
    assertThat(names(unfolding.incomingEdgesOf(first)))
        .containsExactlyInAnyOrder("h(0)-h(1)", "x(1)-h(1)");
    assertThat(names(unfolding.outgoingEdgesOf(first)))
        .containsExactlyInAnyOrder("h(1)-h(2)", "h(1)-o(1)");
    assertThat(names(unfolding.edgesOf(first)))
        .containsExactlyInAnyOrder("h(0)-h(1)", "x(1)-h(1)", "h(1)-h(2)", "h(1)-o(1)");
    assertThat(unfolding.edgesOf(first)).containsAll(unfolding.incomingEdgesOf(first));
    assertThat(unfolding.edgesOf(first)).containsAll(unfolding.outgoingEdgesOf(first));
    assertThat(unfolding.edgesOf(instance("o", 2)))
        .doesNotContainAnyElementsOf(unfolding.edgesOf(first));
    assertThat(unfolding.incomingEdgesOf(first))
        .doesNotContainAnyElementsOf(unfolding.outgoingEdgesOf(first));
    assertThat(unfolding.outgoingEdgesOf(first))
        .doesNotContainAnyElementsOf(unfolding.incomingEdgesOf(first));
  }

  @Test
  void itsDegreesAreTheirNumbers() {
    assertThat(unfolding.inDegreeOf(first)).isEqualTo(2);
    assertThat(unfolding.outDegreeOf(instance("x", 2))).isEqualTo(1);
    assertThat(unfolding.inDegreeOf(instance("x", 2))).isZero();
    assertThat(unfolding.degreeOf(first)).isEqualTo(4);
    assertThat(unfolding.edgesOf(first)).hasSize(4);
    assertThat(unfolding.iterables().getGraph()).isSameAs(unfolding);
    assertThat(unfolding.iterables().edgeCount()).isEqualTo(6);
    assertThat(unfolding.iterables().degreeOf(first)).isEqualTo(4);
    assertThat(unfolding.iterables().inDegreeOf(instance("h", 2))).isEqualTo(2);
    assertThat(unfolding.iterables().outDegreeOf(instance("h", 2))).isEqualTo(1);
  }

  @Test
  void anEdgeIsFoundBetweenItsEndsOnly() {
    Dependency edge = requireNonNull(unfolding.getEdge(first, instance("o", 1)));
    assertThat(unfolding.containsEdge(edge)).isTrue();
    assertThat(unfolding.getEdgeSource(edge)).isEqualTo(first);
    assertThat(unfolding.getEdgeTarget(edge)).isEqualTo(instance("o", 1));
    assertThat(unfolding.getEdgeWeight(edge)).isEqualTo(1);
    assertThat(unfolding.getEdge(first, instance("o", 2))).isNull();
    assertThat(unfolding.containsEdge(instance("o", 1), first)).isFalse();
    assertThat(unfolding.getAllEdges(first, instance("o", 2))).isEmpty();
  }

  @Test
  void anEdgeIsAmongThoseOfItsEndsOnly() {
    Dependency in = requireNonNull(unfolding.getEdge(instance("x", 1), first));
    Dependency out = requireNonNull(unfolding.getEdge(first, instance("o", 1)));
    Dependency elsewhere = requireNonNull(unfolding.getEdge(instance("h", 2), instance("o", 2)));
    Dependency turned = new Dependency(out.wire(), instance("o", 1), first);
    assertThat(unfolding.incomingEdgesOf(first).contains(in)).isTrue();
    assertThat(unfolding.outgoingEdgesOf(first).contains(out)).isTrue();
    for (Dependency edge : List.of(elsewhere, turned)) {
      assertThat(unfolding.incomingEdgesOf(first).contains(edge)).isFalse();
      assertThat(unfolding.outgoingEdgesOf(first).contains(edge)).isFalse();
      assertThat(unfolding.edgesOf(first).contains(edge)).isFalse();
    }
    assertThat(unfolding.incomingEdgesOf(first).contains(out)).isFalse();
    assertThat(unfolding.outgoingEdgesOf(first).contains(in)).isFalse();
    assertThat(unfolding.edgesOf(first).contains(in)).isTrue();
    assertThat(unfolding.edgesOf(first).contains(out)).isTrue();
    assertThat(unfolding.containsEdge(turned)).isFalse();
    assertThat(unfolding.edgeSet().contains(out)).isTrue();
    assertThat(unfolding.edgeSet().contains(turned)).isFalse();
  }

  /** 2 t - 3 is t itself at 3 alone. */
  @Test
  void anEdgeFromAVertexToItselfIsOneEdgeWithTwoEnds() {
    Circuit circuit =
        Circuits.of(Equations.read("h(t) = h(2*t-3) + 1").value().orElseThrow(), Grain.VARIABLES)
            .value()
            .orElseThrow();
    Unfolding unfolding = Unfolding.of(circuit, Extents.of("t", 5));
    Instance third = unfolding.instance(circuit.node("h"), 3);
    assertThat(names(List.copyOf(unfolding.edgesOf(third)))).containsExactly("h(3)-h(3)");
    assertThat(unfolding.edgesOf(third)).hasSize(1);
    assertThat(unfolding.degreeOf(third)).isEqualTo(2);
    Instance fourth = unfolding.instance(circuit.node("h"), 4);
    assertThat(names(List.copyOf(unfolding.edgesOf(fourth)))).containsExactly("h(5)-h(4)");
    assertThat(unfolding.inDegreeOf(fourth)).isEqualTo(1);
    assertThat(unfolding.outDegreeOf(fourth)).isZero();
  }

  @Test
  void whatLiesBeyondTheLastStepIsNotPartOfIt() {
    Unfolding longer = Unfolding.of(unfolding.circuit(), Extents.of("t", 3));
    Instance beyond = longer.instance(unfolding.circuit().node("h"), 3);
    assertThat(unfolding.containsVertex(beyond)).isFalse();
    assertThat(unfolding.containsEdge(longer.getEdge(instance("h", 2), beyond))).isFalse();
    assertThat(unfolding.getEdge(instance("h", 2), beyond)).isNull();
    assertThat(unfolding.getAllEdges(beyond, beyond)).isNull();
    List<Consumer<Instance>> questions =
        List.of(
            unfolding::incomingEdgesOf,
            unfolding::outgoingEdgesOf,
            unfolding::edgesOf,
            unfolding::degreeOf,
            unfolding.iterables()::degreeOf,
            unfolding.iterables()::inDegreeOf,
            unfolding.iterables()::outDegreeOf,
            unfolding::clauseAt,
            unfolding::assumed,
            it -> unfolding.instance(it.node(), 3));
    for (Consumer<Instance> question : questions) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> question.accept(beyond))
          .withMessage("no vertex h(3)");
    }
  }

  @Test
  void whatNoOneGaveIsReadAsZeroEverySecondStep() {
    Circuit circuit =
        Circuits.of(
                Equations.read("s(t) = t\no(t) = s(2*t)").value().orElseThrow(), Grain.VARIABLES)
            .value()
            .orElseThrow();
    assertThat(Unfolding.of(circuit, Extents.of("t", 6)).assumed(circuit.node("s")))
        .extracting(it -> it.at(0))
        .containsExactly(8, 10, 12);
  }

  static Stream<Consumer<Unfolding>> changes() {
    return Stream.of(
        it -> it.addVertex(),
        it -> it.addVertex(it.vertexSet().iterator().next()),
        it -> it.removeVertex(it.vertexSet().iterator().next()),
        it -> it.removeAllVertices(List.of()),
        it -> it.addEdge(any(it).source(), any(it).target()),
        it -> it.addEdge(any(it).source(), any(it).target(), any(it)),
        it -> it.removeEdge(any(it)),
        it -> it.removeEdge(any(it).source(), any(it).target()),
        it -> it.removeAllEdges(List.of()),
        it -> it.removeAllEdges(any(it).source(), any(it).target()),
        it -> it.setEdgeWeight(any(it), 2));
  }

  private static Dependency any(Unfolding unfolding) {
    return unfolding.edgeSet().iterator().next();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void noneOfItCanBeChanged(Consumer<Unfolding> change) {
    assertThat(unfolding.getType().isModifiable()).isFalse();
    assertThatThrownBy(() -> change.accept(unfolding))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("an unfolding follows from its circuit");
  }
}
