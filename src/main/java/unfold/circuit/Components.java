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
import org.jgrapht.graph.SimpleDirectedGraph;
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
    List<Set<Node>> sets = new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    Map<Node, Integer> first = new HashMap<>();
    Map<Integer, Set<Node>> byFirst = new HashMap<>();
    for (Set<Node> set : sets) {
      int lowest = set.stream().mapToInt(position::get).min().orElseThrow();
      set.forEach(node -> first.put(node, lowest));
      byFirst.put(lowest, set);
    }
    Graph<Integer, DefaultEdge> condensation = new SimpleDirectedGraph<>(DefaultEdge.class);
    byFirst.keySet().forEach(condensation::addVertex);
    for (Wire wire : graph.edgeSet()) {
      int source = first.getOrDefault(wire.source(), -1);
      int target = first.getOrDefault(wire.target(), -1);
      if (source != target) {
        condensation.addEdge(source, target);
      }
    }
    Stream.Builder<Set<Node>> inOrder = Stream.builder();
    new TopologicalOrderIterator<>(condensation, Comparator.<Integer>naturalOrder())
        .forEachRemaining(lowest -> inOrder.add(byFirst.getOrDefault(lowest, Set.of())));
    return inOrder.build();
  }

  private Component component(Set<Node> nodes) {
    Node any = nodes.iterator().next();
    return nodes.size() == 1
        ? new Component(List.of(any), graph.containsEdge(any, any))
        : cyclic(nodes);
  }

  private Component cyclic(Set<Node> nodes) {
    List<Node> order = new ArrayList<>();
    inOneStep(new AsSubgraph<>(graph, nodes)).forEachRemaining(order::add);
    return new Component(order, true);
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
