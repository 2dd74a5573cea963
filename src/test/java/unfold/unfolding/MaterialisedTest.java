package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Clause;
import unfold.circuit.Grain;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.RandomTexts;
import unfold.circuit.Texts;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Place;

/**
 * The view against the same graph built vertex by vertex from the meaning of clauses and maps: an
 * index is defined by the first clause whose places hold it, and reads what its maps say.
 */
class MaterialisedTest {
  /** Farther than any reading of {@link RandomTexts} reaches. */
  private static final int MARGIN = 8;

  @Provide
  Arbitrary<Texts> texts() {
    return RandomTexts.texts();
  }

  @Property(tries = 300)
  void theViewEqualsTheGraphItStandsFor(
      @ForAll("texts") Texts text, @ForAll @IntRange(min = 1, max = 5) int tau) {
    for (Grain grain : Grain.values()) {
      Circuits.of(text.system(), grain).value().ifPresent(circuit -> compare(circuit, tau));
    }
  }

  private static void compare(Circuit circuit, int tau) {
    Extents extents = Extents.of("t", tau);
    Unfolding view = Unfolding.of(circuit, extents);
    Graph<Instance, Dependency> built = new Built(circuit, extents).graph();
    assertThat(new HashSet<>(view.vertexSet())).isEqualTo(built.vertexSet());
    assertThat(List.copyOf(view.vertexSet())).doesNotHaveDuplicates();
    assertThat(new HashSet<>(view.edgeSet())).isEqualTo(built.edgeSet());
    assertThat(List.copyOf(view.edgeSet())).doesNotHaveDuplicates();
    assertThat(view.vertexCount()).isEqualTo(built.vertexSet().size());
    assertThat(view.edgeCount()).isEqualTo(built.edgeSet().size());
    built.vertexSet().forEach(vertex -> compareAround(view, built, vertex));
    foreigners(circuit, tau).forEach(vertex -> compareMembership(view, built, vertex));
  }

  private static void compareAround(
      Unfolding view, Graph<Instance, Dependency> built, Instance vertex) {
    assertThat(view.containsVertex(vertex)).isTrue();
    assertThat(Set.copyOf(view.incomingEdgesOf(vertex))).isEqualTo(built.incomingEdgesOf(vertex));
    assertThat(Set.copyOf(view.outgoingEdgesOf(vertex))).isEqualTo(built.outgoingEdgesOf(vertex));
    assertThat(Set.copyOf(view.edgesOf(vertex))).isEqualTo(built.edgesOf(vertex));
    assertThat(view.edgesOf(vertex)).hasSize(built.edgesOf(vertex).size());
    assertThat(view.inDegreeOf(vertex)).isEqualTo(built.inDegreeOf(vertex));
    assertThat(view.outDegreeOf(vertex)).isEqualTo(built.outDegreeOf(vertex));
    assertThat(view.degreeOf(vertex)).isEqualTo(built.degreeOf(vertex));
    assertThat(view.iterables().degreeOf(vertex)).isEqualTo(built.degreeOf(vertex));
    for (Instance other : built.vertexSet()) {
      assertThat(view.getAllEdges(vertex, other)).isEqualTo(built.getAllEdges(vertex, other));
      assertThat(view.containsEdge(vertex, other)).isEqualTo(built.containsEdge(vertex, other));
    }
  }

  private static void compareMembership(
      Unfolding view, Graph<Instance, Dependency> built, Instance vertex) {
    assertThat(view.containsVertex(vertex)).isEqualTo(built.containsVertex(vertex));
    assertThat(view.vertexSet().contains(vertex)).isEqualTo(built.containsVertex(vertex));
    for (Wire wire : view.circuit().graph().edgeSet()) {
      for (Instance other : List.copyOf(built.vertexSet())) {
        Dependency edge = new Dependency(wire, vertex, other);
        assertThat(view.containsEdge(edge)).isEqualTo(built.containsEdge(edge));
      }
    }
    if (!built.containsVertex(vertex)) {
      assertThatIllegalArgumentException().isThrownBy(() -> view.edgesOf(vertex));
      assertThatIllegalArgumentException().isThrownBy(() -> view.degreeOf(vertex));
      assertThat(view.getAllEdges(vertex, vertex)).isNull();
    }
  }

  /** Around the axis, on no axis, on too many, and of a node the circuit does not have. */
  private static List<Instance> foreigners(Circuit circuit, int tau) {
    List<Instance> foreigners = new ArrayList<>();
    for (Node node : circuit.nodes()) {
      foreigners.add(new Instance(node, Index.NONE));
      foreigners.add(new Instance(node, Index.of(1, 1)));
      for (int index = -MARGIN; index <= tau + MARGIN; index += 3) {
        foreigners.add(new Instance(node, Index.of(index)));
      }
    }
    Node stranger = Texts.elman().circuit().node("o");
    foreigners.add(new Instance(stranger, Index.of(1)));
    return foreigners;
  }

  /** A plain pseudograph, with no arithmetic but an index at a time. */
  private record Built(Circuit circuit, Extents extents) {
    Graph<Instance, Dependency> graph() {
      Graph<Instance, Dependency> graph = new DirectedPseudograph<>(Dependency.class);
      for (Node node : circuit.nodes()) {
        candidates(node).stream()
            .filter(index -> clauseAt(node, index) >= 0)
            .forEach(index -> graph.addVertex(new Instance(node, index)));
      }
      // an open boundary goes on only as far as it is read
      Graph<Instance, Dependency> wired = new DirectedPseudograph<>(Dependency.class);
      graph.vertexSet().stream().filter(this::isRead).forEach(wired::addVertex);
      for (Wire wire : circuit.graph().edgeSet()) {
        for (Instance target : List.copyOf(wired.vertexSet())) {
          for (Instance source : List.copyOf(wired.vertexSet())) {
            if (reads(wire, source, target)) {
              wired.addEdge(source, target, new Dependency(wire, source, target));
            }
          }
        }
      }
      return wired;
    }

    private List<Index> candidates(Node node) {
      if (node.axes().isEmpty()) {
        return List.of(Index.NONE);
      }
      List<Index> candidates = new ArrayList<>();
      for (int index = -MARGIN; index <= extents.last("t") + MARGIN; index++) {
        candidates.add(Index.of(index));
      }
      return candidates;
    }

    private int clauseAt(Node node, Index index) {
      if (circuit.operation(node).isPresent()) {
        var operation = circuit.operation(node).get();
        if (operation.bound().contains("t")) {
          return extents.range("t").contains(index.at(0)) ? 0 : -1;
        }
        return clauseAt(operation.owner(), index) == operation.clause() ? 0 : -1;
      }
      List<Clause> clauses = circuit.clauses(node);
      for (int clause = 0; clause < clauses.size(); clause++) {
        if (clauses.get(clause).places().isEmpty()
            || holds(clauses.get(clause).places().getFirst(), index.at(0))) {
          return clause;
        }
      }
      return -1;
    }

    private boolean holds(Place place, int index) {
      return switch (place) {
        case Place.Free it -> extents.range(it.axis()).contains(index);
        case Place.Fixed it -> it.contains(index, extents);
      };
    }

    private boolean isRead(Instance instance) {
      if (instance.node().axes().isEmpty() || instance.index().at(0) >= lowestClosed(instance)) {
        return true;
      }
      return circuit.graph().outgoingEdgesOf(instance.node()).stream()
          .anyMatch(wire ->
              candidates(wire.target()).stream()
                  .map(index -> new Instance(wire.target(), index))
                  .filter(target -> clauseAt(target.node(), target.index()) == wire.clause())
                  .anyMatch(target -> lowestRead(wire, target) <= instance.index().at(0)));
    }

    private int lowestClosed(Instance instance) {
      boolean open =
          circuit.clauses(instance.node()).stream()
              .flatMap(clause -> clause.places().stream())
              .anyMatch(place -> place instanceof Place.Fixed it && it.from().isEmpty());
      boolean givenThere =
          circuit.clauses(instance.node()).stream()
              .flatMap(clause -> clause.places().stream())
              .anyMatch(place ->
                  place instanceof Place.Fixed it
                      && it.isSingle()
                      && it.contains(instance.index().at(0), extents));
      return open && !givenThere ? 0 : Integer.MIN_VALUE;
    }

    private int lowestRead(Wire wire, Instance target) {
      return switch (wire.maps().getFirst()) {
        case IndexMap.Shift it -> target.index().at(0) + it.offset();
        case IndexMap.Place it -> it.place().at(Map.of(), extents);
        case IndexMap.Over it -> 1 + it.offset();
        case IndexMap.General _, IndexMap.Child _ -> throw new AssertionError(wire);
      };
    }

    private boolean reads(Wire wire, Instance source, Instance target) {
      if (!wire.source().equals(source.node())
          || !wire.target().equals(target.node())
          || clauseAt(target.node(), target.index()) != wire.clause()) {
        return false;
      }
      if (wire.maps().isEmpty()) {
        return true;
      }
      int index = source.index().at(0);
      return switch (wire.maps().getFirst()) {
        case IndexMap.Shift it -> index == target.index().at(0) + it.offset();
        case IndexMap.Place it -> index == it.place().at(Map.of(), extents);
        case IndexMap.Over it -> extents.range("t").contains(index - it.offset());
        case IndexMap.General _, IndexMap.Child _ -> throw new AssertionError(wire);
      };
    }
  }
}
