package unfold.schedule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import unfold.circuit.Circuit;
import unfold.circuit.Component;
import unfold.circuit.Node;
import unfold.circuit.Node.InputNode;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Wire;

/**
 * Works out the order of the nodes within a tick: by the longest way to a node that crosses no
 * square.
 */
final class Ranks {
  private Ranks() {}

  /**
   * The rank of each node, in O(nodes + wires): 0 for inputs and parameters, from 1 for all others.
   */
  static Map<Node, Integer> of(Circuit circuit) {
    Graph<Node, Wire> graph = circuit.graph();
    Graph<Node, Wire> inOneTick =
        new AsSubgraph<>(graph, graph.vertexSet(), wiresOfOneTick(circuit));
    Map<Node, Integer> ranks = new HashMap<>();
    new TopologicalOrderIterator<>(inOneTick)
        .forEachRemaining(node -> {
          int before =
              inOneTick.incomingEdgesOf(node).stream()
                  .mapToInt(wire -> ranks.getOrDefault(wire.source(), 0))
                  .max()
                  .orElse(0);
          boolean given = node instanceof InputNode || node instanceof ParameterNode;
          ranks.put(node, given ? 0 : before + 1);
        });
    return ranks;
  }

  /**
   * The wires within a tick; in a component only those that shift by nothing, so that no cycle is
   * left.
   */
  private static Set<Wire> wiresOfOneTick(Circuit circuit) {
    Map<Node, Component> components = new HashMap<>();
    for (Component component : circuit.components()) {
      component.nodes().forEach(node -> components.put(node, component));
    }
    return circuit.graph().edgeSet().stream()
        .filter(wire -> wire.offset() == 0)
        .filter(wire ->
            components.get(wire.source()) != components.get(wire.target())
                || (wire.isPlain() && !wire.maps().isEmpty()))
        .collect(Collectors.toSet());
  }
}
