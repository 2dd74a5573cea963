package unfold.circuit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import unfold.circuit.Node.InputNode;
import unfold.circuit.Node.OperationNode;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Node.VariableNode;

/**
 * Finds the role of each node. The text's own word comes first; else a variable read across a
 * square is a state, and so is what reaches one in the same step.
 */
final class Roles {
  private final Set<Node> reaching;

  private Roles(Graph<Node, Wire> graph) {
    this.reaching = reachingStates(graph);
  }

  /** The nodes that are a state, or reach one in the same step: O(nodes and wires). */
  private static Set<Node> reachingStates(Graph<Node, Wire> graph) {
    Set<Wire> plain = graph.edgeSet().stream().filter(Wire::isPlain).collect(Collectors.toSet());
    Graph<Node, Wire> sameStep = new AsSubgraph<>(graph, graph.vertexSet(), plain);
    List<Node> states = graph.vertexSet().stream().filter(node -> isState(node, graph)).toList();
    Set<Node> reaching = new HashSet<>();
    if (!states.isEmpty()) { // from none, it would set out from any
      new BreadthFirstIterator<>(new EdgeReversedGraph<>(sameStep), states)
          .forEachRemaining(reaching::add);
    }
    return reaching;
  }

  static Map<Node, Role> of(Graph<Node, Wire> graph) {
    Roles roles = new Roles(graph);
    Map<String, Role> byName = new HashMap<>();
    graph.vertexSet().stream()
        .filter(node -> !(node instanceof OperationNode))
        .forEach(node -> byName.put(node.name(), roles.of(node)));
    return graph.vertexSet().stream()
        .collect(Collectors.toMap(node -> node, node -> byName.get(node.name())));
  }

  private Role of(Node node) {
    return switch (node) {
      case InputNode it -> it.target() ? Role.TARGET : Role.INPUT;
      case ParameterNode _ -> Role.PARAMETER;
      case OperationNode it -> throw new IllegalArgumentException(it.id());
      case VariableNode it ->
          switch (it.purpose()) {
            case OUTPUT -> Role.READ_OUT;
            case LOSS -> Role.LOSS;
            case PLAIN -> reaching.contains(it) ? Role.STATE : Role.READ_OUT;
          };
    };
  }

  /**
   * Whether a node is a variable that is read across a square, from fork to fork of a tree, or by a
   * sum on which it depends itself, so that the sum goes over earlier steps.
   */
  static boolean isState(Node node, Graph<Node, Wire> graph) {
    return node instanceof VariableNode
        && graph.outgoingEdgesOf(node).stream()
            .anyMatch(wire ->
                wire.offset() != 0 || isAlongTree(wire) || isSum(wire) && isOnCycle(wire, graph));
  }

  private static boolean isSum(Wire wire) {
    return wire.maps().stream().anyMatch(map -> !map.reduced().isEmpty());
  }

  /** Whether a wire closes a cycle on which no square stands. */
  private static boolean isOnCycle(Wire wire, Graph<Node, Wire> graph) {
    Set<Wire> plain = graph.edgeSet().stream().filter(Wire::isPlain).collect(Collectors.toSet());
    Iterator<Node> reached =
        new BreadthFirstIterator<>(
            new AsSubgraph<>(graph, graph.vertexSet(), plain), wire.target());
    while (reached.hasNext()) {
      if (reached.next().equals(wire.source())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlongTree(Wire wire) {
    return wire.maps().stream().anyMatch(IndexMap.Child.class::isInstance);
  }
}
