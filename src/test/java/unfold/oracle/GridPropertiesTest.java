package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Wire;
import unfold.equation.Axis;
import unfold.equation.Checked;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.Tree;
import unfold.equation.reading.Equations;
import unfold.oracle.PlainGraph.Pair;
import unfold.oracle.PlainGraph.Vertex;
import unfold.schedule.Scheduling;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Random systems on several axes and on trees against a graph made from the equations alone. */
@Tag("large")
class GridPropertiesTest implements RandomSystems {
  private static final int FARTHEST = 8;

  @Property(tries = 200)
  void theUnfoldingIsTheGraphOfTheEquations(
      @ForAll("grids") String text, @ForAll("lengths") List<Integer> lengths) {
    EquationSystem system = read(text);
    wiring(system).value().ifPresent(circuit -> compare(text, circuit, extents(system, lengths)));
  }

  @Property(tries = 60)
  void theUnfoldingOfATreeIsTheGraphOfTheEquations(@ForAll("trees") String text) {
    EquationSystem system = read(text);
    wiring(system).value().ifPresent(circuit -> compare(text, circuit, extents(system, List.of())));
  }

  @Property(tries = 300)
  void whatIsAcceptedHasNoCycleAndWhatIsRefusedHasOne(
      @ForAll("grids") String text, @ForAll("lengths") List<Integer> lengths) {
    EquationSystem system = read(text);
    Checked<Circuit> wiring = wiring(system);
    if (wiring.value().isEmpty()) {
      assertThat(isCyclicSomewhere(system)).as(text + wiring.diagnostics()).isTrue();
      return;
    }
    Extents extents = extents(system, lengths);
    Unfolding unfolding = Unfolding.of(wiring.value().get(), extents);
    assertThat(Scheduling.of(unfolding).diagnostics().isEmpty())
        .as(text + extents)
        .isNotEqualTo(new PlainGraph(system, extents).isCyclic());
  }

  @Property(tries = 60)
  void aTreeIsRefusedForACycleOnly(@ForAll("trees") String text) {
    EquationSystem system = read(text);
    Extents extents = extents(system, List.of());
    Checked<Circuit> wiring = wiring(system);
    boolean accepted =
        wiring
            .value()
            .map(circuit -> Scheduling.of(Unfolding.of(circuit, extents)).diagnostics().isEmpty())
            .orElse(false);
    assertThat(accepted).as(text).isNotEqualTo(new PlainGraph(system, extents).isCyclic());
  }

  private static boolean isCyclicSomewhere(EquationSystem system) {
    int most = system.axes().size() > 2 ? FARTHEST - 3 : FARTHEST;
    return IntStream.rangeClosed(1, most)
        .map(it -> most + 1 - it)
        .anyMatch(length ->
            new PlainGraph(system, extents(system, List.of(length, length, length))).isCyclic());
  }

  static EquationSystem read(String text) {
    Checked<EquationSystem> reading = Equations.read(text);
    return reading.value().orElseThrow(() -> new AssertionError(text + reading.diagnostics()));
  }

  private static Checked<Circuit> wiring(EquationSystem system) {
    return Circuits.of(system, Grain.VARIABLES);
  }

  /** As many indices on each axis as the lengths say, the nodes of the first tree on a tree. */
  static Extents extents(EquationSystem system, List<Integer> lengths) {
    Map<String, Range> ranges = new HashMap<>();
    Map<String, Tree> trees = new HashMap<>();
    for (int number = 0; number < system.axes().size(); number++) {
      Axis axis = system.axes().get(number);
      axis.trees().stream().findFirst().ifPresent(tree -> trees.put(axis.name(), tree));
      int count = axis.isTree() ? axis.trees().getFirst().nodes() : lengths.get(number);
      ranges.put(axis.name(), new Range(axis.first(), axis.first() + count - 1));
    }
    Map<String, IndexExpression.Affine> bounds = new HashMap<>();
    for (Axis axis : system.axes()) {
      axis.bound()
          .ifPresent(bound -> {
            Range other = ranges.get(bound.shiftedAxis().orElseThrow());
            ranges.put(axis.name(), new Range(axis.first(), other.last() + bound.constant()));
            bounds.put(axis.name(), bound);
          });
    }
    return new Extents(ranges, trees, Map.of(), bounds);
  }

  static void compare(String text, Circuit circuit, Extents extents) {
    Unfolding unfolding = Unfolding.of(circuit, extents);
    PlainGraph plain = new PlainGraph(circuit.system(), extents);
    String where = text + extents;
    Set<Dependency> all = new HashSet<>(unfolding.edgeSet());
    assertThat(pairs(all)).as(where).isEqualTo(plain.pairs());
    assertThat(unfolding.edgeCount()).as(where).isEqualTo(plain.edgeCount());
    Set<Vertex> vertices =
        unfolding.vertexSet().stream().map(GridPropertiesTest::vertex).collect(Collectors.toSet());
    assertThat(unfolding.vertexCount()).as(where).isEqualTo(vertices.size());
    if (text.contains("(..") || text.contains(" ..")) {
      assertThat(vertices).as(where).containsAll(plain.vertices());
    } else {
      assertThat(vertices).as(where).isEqualTo(plain.vertices());
    }
    compareAround(where, unfolding, all);
    foldBack(where, circuit, unfolding, all);
  }

  /** Both directions of every wire say the same. */
  private static void compareAround(String where, Unfolding unfolding, Set<Dependency> all) {
    Map<Instance, Set<Dependency>> in = new HashMap<>();
    Map<Instance, Set<Dependency>> out = new HashMap<>();
    for (Dependency edge : all) {
      in.computeIfAbsent(edge.target(), _ -> new HashSet<>()).add(edge);
      out.computeIfAbsent(edge.source(), _ -> new HashSet<>()).add(edge);
    }
    for (Instance vertex : unfolding.vertexSet()) {
      Set<Dependency> into = in.getOrDefault(vertex, Set.of());
      Set<Dependency> from = out.getOrDefault(vertex, Set.of());
      assertThat(Set.copyOf(unfolding.incomingEdgesOf(vertex))).as(where).isEqualTo(into);
      assertThat(Set.copyOf(unfolding.outgoingEdgesOf(vertex))).as(where).isEqualTo(from);
      assertThat(unfolding.inDegreeOf(vertex)).as(where).isEqualTo(into.size());
      assertThat(unfolding.outDegreeOf(vertex)).as(where).isEqualTo(from.size());
    }
  }

  private static void foldBack(
      String where, Circuit circuit, Unfolding unfolding, Set<Dependency> all) {
    Set<Wire> folded = all.stream().map(Dependency::wire).collect(Collectors.toSet());
    assertThat(circuit.graph().edgeSet()).as(where).containsAll(folded);
    for (Wire wire : circuit.graph().edgeSet()) {
      assertThat(unfolding.copies(wire).isEmpty()).as(where).isNotEqualTo(folded.contains(wire));
    }
    assertThat(all)
        .as(where)
        .allSatisfy(edge -> {
          assertThat(edge.source().node()).isEqualTo(edge.wire().source());
          assertThat(edge.target().node()).isEqualTo(edge.wire().target());
        });
  }

  private static Map<Pair, Long> pairs(Set<Dependency> edges) {
    return edges.stream()
        .collect(
            Collectors.groupingBy(
                it -> new Pair(vertex(it.source()), vertex(it.target())), Collectors.counting()));
  }

  static Vertex vertex(Instance instance) {
    return new Vertex(
        instance.node().name(), IntStream.of(instance.index().toArray()).boxed().toList());
  }
}
