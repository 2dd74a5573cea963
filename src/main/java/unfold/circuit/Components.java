package unfold.circuit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * Finds the components of a circuit, in the order of their dependencies and, for ties, of the text.
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
    return StrongComponents.inOrder(graph).stream().map(components::component).toList();
  }

  private Component component(Set<Node> nodes) {
    Node any = nodes.iterator().next();
    return nodes.size() == 1
        ? new Component(List.of(any), graph.containsEdge(any, any))
        : cyclic(nodes);
  }

  private Component cyclic(Set<Node> nodes) {
    List<Node> order = new ArrayList<>();
    inOneStep(StrongComponents.within(graph, nodes)).forEachRemaining(order::add);
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
