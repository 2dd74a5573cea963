package unfold.circuit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  private Roles(Graph<Node, Wire> graph, List<VariableNode> states) {
    this.reaching = reaching(states, graph);
  }

  /** The nodes that are a state, or reach one in the same step: O(nodes and wires). */
  private static Set<Node> reaching(List<VariableNode> states, Graph<Node, Wire> graph) {
    Set<Node> reaching = new HashSet<>();
    if (!states.isEmpty()) { // from none, it would set out from any
      new BreadthFirstIterator<>(
              new EdgeReversedGraph<>(only(graph, Wire::isPlain)), List.<Node>copyOf(states))
          .forEachRemaining(reaching::add);
    }
    return reaching;
  }

  private static Graph<Node, Wire> only(Graph<Node, Wire> graph, Predicate<Wire> kept) {
    Set<Wire> wires = graph.edgeSet().stream().filter(kept).collect(Collectors.toSet());
    return new AsSubgraph<>(graph, graph.vertexSet(), wires);
  }

  /**
   * The role of each node.
   *
   * @param states those of the graph
   */
  static Map<Node, Role> of(Graph<Node, Wire> graph, List<VariableNode> states) {
    Roles roles = new Roles(graph, states);
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
   * The variables that are read across a square, from fork to fork of a tree, or at other places by
   * what they depend on in turn without a square, as by a sum over earlier steps; in the order of
   * the graph.
   */
  static List<VariableNode> states(Graph<Node, Wire> graph) {
    Set<Node> readElsewhere = readElsewhere(graph);
    return graph.vertexSet().stream()
        .filter(VariableNode.class::isInstance)
        .filter(node -> readElsewhere.contains(node) || isReadAcross(node, graph))
        .map(VariableNode.class::cast)
        .toList();
  }

  private static boolean isReadAcross(Node node, Graph<Node, Wire> graph) {
    return graph.outgoingEdgesOf(node).stream()
        .anyMatch(wire -> wire.offset() != 0 || isAlongTree(wire));
  }

  private static boolean isAlongTree(Wire wire) {
    return wire.maps().stream().anyMatch(IndexMap.Child.class::isInstance);
  }

  /** The nodes whose other places are read on a cycle on which no square stands. */
  private static Set<Node> readElsewhere(Graph<Node, Wire> graph) {
    List<Wire> elsewhere =
        graph.edgeSet().stream()
            .filter(wire -> readsElsewhere(wire) && isSquareless(wire))
            .toList();
    if (elsewhere.isEmpty()) {
      return Set.of();
    }
    Map<Node, Set<Node>> cycles = new HashMap<>();
    StrongComponents.inOrder(only(graph, Roles::isSquareless))
        .forEach(component -> component.forEach(node -> cycles.put(node, component)));
    return elsewhere.stream()
        .filter(wire -> cycles.getOrDefault(wire.source(), Set.of()).contains(wire.target()))
        .map(Wire::source)
        .collect(Collectors.toSet());
  }

  private static boolean isSquareless(Wire wire) {
    return wire.offset() == 0
        && wire.maps().stream()
            .noneMatch(map -> map instanceof IndexMap.Place || map instanceof IndexMap.Child);
  }

  private static boolean readsElsewhere(Wire wire) {
    return wire.maps().stream()
        .anyMatch(map -> map instanceof IndexMap.General || map instanceof IndexMap.Over);
  }
}
