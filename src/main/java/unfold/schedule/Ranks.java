package unfold.schedule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import unfold.circuit.Circuit;
import unfold.circuit.Component;
import unfold.circuit.IndexMap;
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
    Graph<Node, Wire> inOneTick = inOneTick(circuit);
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

  /** The circuit with the wires within a tick only, of which none is left that closes a cycle. */
  private static Graph<Node, Wire> inOneTick(Circuit circuit) {
    Graph<Node, Wire> graph = circuit.graph();
    Set<Wire> wires = wiresOfOneTick(circuit, Ranks::readsTheSame);
    Graph<Node, Wire> all = new AsSubgraph<>(graph, graph.vertexSet(), wires);
    return new CycleDetector<>(all).detectCycles()
        ? new AsSubgraph<>(graph, graph.vertexSet(), wiresOfOneTick(circuit, Wire::isPlain))
        : all;
  }

  /** Tells whether a wire reads the same index, on all axes but those it reads all indices of. */
  private static boolean readsTheSame(Wire wire) {
    boolean shifts = wire.maps().stream().anyMatch(IndexMap.Shift.class::isInstance);
    return shifts
        && wire.maps().stream()
            .allMatch(map ->
                map instanceof IndexMap.Shift(_, int offset) && offset == 0
                    || map instanceof IndexMap.Over);
  }

  /** The wires without a square; in a component only those that do not shift either. */
  private static Set<Wire> wiresOfOneTick(Circuit circuit, Predicate<Wire> unshifted) {
    Map<Node, Component> components = new HashMap<>();
    for (Component component : circuit.components()) {
      component.nodes().forEach(node -> components.put(node, component));
    }
    return circuit.graph().edgeSet().stream()
        .filter(wire -> wire.offset() == 0)
        .filter(wire ->
            components.get(wire.source()) != components.get(wire.target())
                || (unshifted.test(wire) && !wire.maps().isEmpty()))
        .collect(Collectors.toSet());
  }
}
