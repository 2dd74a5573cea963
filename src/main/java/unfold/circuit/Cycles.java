package unfold.circuit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.NegativeCycleDetectedException;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DirectedPseudograph;
import unfold.circuit.IndexMap.Shift;
import unfold.equation.Diagnostic;

/**
 * Finds the cycles for which no order computes a circuit at any extent. A cycle that crosses no
 * square needs its own result. On one axis a component is stepped forwards if all its cycles lead
 * to earlier indices, backwards if all lead to later ones; else some closed walk leads nowhere
 * (Karp, Miller and Winograd, 1967). Only wires that shift are judged here, because they alone are
 * the same at every extent; places are checked on an unfolding. On one axis, n nodes and m wires
 * take O(m (n + m)).
 */
final class Cycles {
  private final Graph<Node, Wire> shifts;
  private final CycleMistakes mistakes;

  private Cycles(CircuitBuilder builder) {
    this.shifts = new DirectedPseudograph<>(Wire.class);
    this.mistakes = new CycleMistakes(builder);
    builder.nodes.values().forEach(shifts::addVertex);
    builder.wires.stream()
        .filter(wire -> wire.maps().stream().allMatch(Shift.class::isInstance))
        .forEach(wire -> shifts.addEdge(wire.source(), wire.target(), wire));
  }

  /** One mistake for each component that nothing computes, in the order of the components. */
  static List<Diagnostic> mistakes(CircuitBuilder builder) {
    Cycles cycles = new Cycles(builder);
    List<Diagnostic> found = new ArrayList<>();
    for (Set<Node> component : StrongComponents.inOrder(cycles.shifts)) {
      if (cycles.isCyclic(component)) {
        cycles.mistake(component).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isCyclic(Set<Node> component) {
    Node first = component.iterator().next();
    return component.size() > 1 || shifts.containsEdge(first, first);
  }

  private Optional<Diagnostic> mistake(Set<Node> component) {
    Graph<Node, Wire> within = within(component);
    return withoutSquare(within)
        .map(mistakes::withoutSquare)
        .or(() ->
            isOnOneAxis(component)
                ? bothWays(within)
                : ClosedWalks.shortest(within).map(mistakes::cancelling));
  }

  /**
   * The component as a graph of its own, in the order of the text, so that of several cycles the
   * same one is found on every run.
   */
  private Graph<Node, Wire> within(Set<Node> component) {
    Graph<Node, Wire> within = new DirectedPseudograph<>(Wire.class);
    shifts.vertexSet().stream().filter(component::contains).forEach(within::addVertex);
    shifts.edgeSet().stream()
        .filter(it -> component.contains(it.source()) && component.contains(it.target()))
        .forEach(it -> within.addEdge(it.source(), it.target(), it));
    return within;
  }

  private static boolean isOnOneAxis(Set<Node> component) {
    return component.stream().map(Node::axes).distinct().count() == 1
        && component.iterator().next().axes().size() == 1;
  }

  /** The shortest cycle of plain wires through the first node of the text that lies on one. */
  private Optional<List<Wire>> withoutSquare(Graph<Node, Wire> within) {
    Set<Wire> plain = within.edgeSet().stream().filter(Wire::isPlain).collect(Collectors.toSet());
    Graph<Node, Wire> sameStep = new AsSubgraph<>(within, within.vertexSet(), plain);
    Set<Node> cyclic = new CycleDetector<>(sameStep).findCycles();
    return within.vertexSet().stream()
        .filter(cyclic::contains)
        .flatMap(node -> shortestThrough(node, sameStep).stream())
        .findFirst();
  }

  private static Optional<List<Wire>> shortestThrough(Node node, Graph<Node, Wire> graph) {
    List<List<Wire>> cycles = new ArrayList<>();
    for (Wire first : graph.outgoingEdgesOf(node)) {
      GraphPath<Node, Wire> back = new BFSShortestPath<>(graph).getPath(first.target(), node);
      if (back != null) {
        List<Wire> cycle = new ArrayList<>(List.of(first));
        cycle.addAll(back.getEdgeList());
        cycles.add(cycle);
      }
    }
    return cycles.stream().min(Comparator.comparingInt(List::size));
  }

  private Optional<Diagnostic> bothWays(Graph<Node, Wire> within) {
    Optional<List<Wire>> notBack = cycleOfAtMostZero(within, wire -> -wire.offset());
    Optional<List<Wire>> notOn = cycleOfAtMostZero(within, Wire::offset);
    if (notBack.isEmpty() || notOn.isEmpty()) {
      return Optional.empty();
    }
    return List.of(notOn.get(), notBack.get()).stream()
        .filter(cycle -> cycle.stream().mapToInt(Wire::offset).sum() == 0)
        .findFirst()
        .map(mistakes::cancelling)
        .or(() -> Optional.of(mistakes.bothWays(notOn.get(), notBack.get())));
  }

  /**
   * A simple cycle whose lengths sum to no more than 0. With n times each length less one, that is
   * a cycle of negative weight, since it has at most n wires.
   */
  private static Optional<List<Wire>> cycleOfAtMostZero(
      Graph<Node, Wire> within, ToIntFunction<Wire> length) {
    int n = within.vertexSet().size() + 1;
    Graph<Node, Wire> weighted =
        new AsWeightedGraph<>(
            within, wire -> (double) n * length.applyAsInt(wire) - 1, false, false);
    try {
      new BellmanFordShortestPath<>(weighted).getPaths(within.vertexSet().iterator().next());
      return Optional.empty();
    } catch (NegativeCycleDetectedException found) {
      return Optional.of(edges(found.getCycle()));
    }
  }

  @SuppressWarnings("unchecked") // the exception has lost the types of the graph it is about
  private static List<Wire> edges(GraphPath<?, ?> cycle) {
    return ((GraphPath<Node, Wire>) cycle).getEdgeList();
  }
}
