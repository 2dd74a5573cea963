package unfold.circuit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
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
  private final Graph<Node, Wire> graph;
  private final Graph<Node, Wire> sameStep;

  private Roles(Graph<Node, Wire> graph) {
    this.graph = graph;
    Set<Wire> plain = graph.edgeSet().stream().filter(Wire::isPlain).collect(Collectors.toSet());
    this.sameStep = new AsSubgraph<>(graph, graph.vertexSet(), plain);
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
            case PLAIN -> reachesState(it) ? Role.STATE : Role.READ_OUT;
          };
    };
  }

  private boolean reachesState(Node node) {
    BreadthFirstIterator<Node, Wire> reached = new BreadthFirstIterator<>(sameStep, node);
    while (reached.hasNext()) {
      if (isState(reached.next(), graph)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node is a variable that is read across a square, or from fork to fork of a tree. */
  static boolean isState(Node node, Graph<Node, Wire> graph) {
    return node instanceof VariableNode
        && graph.outgoingEdgesOf(node).stream()
            .anyMatch(wire -> wire.offset() != 0 || isAlongTree(wire));
  }

  private static boolean isAlongTree(Wire wire) {
    return wire.maps().stream().anyMatch(IndexMap.Child.class::isInstance);
  }
}
