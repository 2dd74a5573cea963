package unfold.circuit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * Finds strongly connected components (Kosaraju and Sharir, 1981), in the order of their
 * dependencies and, for ties, of the text.
 */
final class Components {
  private final Graph<Node, Wire> graph;
  private final Map<Node, Integer> position = new HashMap<>();

  private Components(Graph<Node, Wire> graph) {
    this.graph = graph;
    graph.vertexSet().forEach(node -> position.put(node, position.size()));
  }

  static List<Component> of(Graph<Node, Wire> graph) {
    Components components = new Components(graph);
    return components.inOrder().map(components::component).toList();
  }

  /** The nodes of each component. */
  static List<Set<Node>> sets(Graph<Node, Wire> graph) {
    return new Components(graph).inOrder().toList();
  }

  private Stream<Set<Node>> inOrder() {
    Graph<Graph<Node, Wire>, DefaultEdge> condensation =
        new KosarajuStrongConnectivityInspector<>(graph).getCondensation();
    Comparator<Graph<Node, Wire>> byText =
        Comparator.comparingInt(
            part -> part.vertexSet().stream().mapToInt(position::get).min().orElseThrow());
    Stream.Builder<Set<Node>> sets = Stream.builder();
    new TopologicalOrderIterator<>(condensation, byText)
        .forEachRemaining(part -> sets.add(part.vertexSet()));
    return sets.build();
  }

  private Component component(Set<Node> nodes) {
    Graph<Node, Wire> within = new AsSubgraph<>(graph, nodes);
    boolean cyclic = !within.edgeSet().isEmpty();
    List<Node> order = new ArrayList<>();
    inOneStep(within).forEachRemaining(order::add);
    return new Component(order, cyclic);
  }

  /** The nodes along the wires that cross no square; no cycle of those is left in a circuit. */
  private TopologicalOrderIterator<Node, Wire> inOneStep(Graph<Node, Wire> within) {
    Set<Wire> plain =
        within.edgeSet().stream()
            .filter(wire -> wire.isPlain() && !wire.maps().isEmpty())
            .collect(Collectors.toSet());
    return new TopologicalOrderIterator<>(
        new AsSubgraph<>(within, within.vertexSet(), plain),
        Comparator.comparingInt(position::get));
  }
}
