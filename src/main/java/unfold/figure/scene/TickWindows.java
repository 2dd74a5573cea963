package unfold.figure.scene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.circuit.Wire;

/**
 * The times within a tick at which each node is computed. States, and what a state reads in the
 * same step, share the phases from emit to compute; the rest shares the read-out; each in the order
 * of dependencies.
 */
final class TickWindows {
  private final Map<Node, TickWindow> windows = new HashMap<>();

  /**
   * Shares the phases of a tick among the nodes of a circuit.
   *
   * @param rank lower for what is computed before, within a slice
   */
  TickWindows(Circuit circuit, ToIntFunction<Node> rank) {
    Set<Node> early = early(circuit);
    List<Node> computed =
        circuit.nodes().stream().filter(node -> isComputed(circuit, node)).toList();
    List<Integer> first = ranks(computed.stream().filter(early::contains).toList(), rank);
    List<Integer> later = ranks(computed.stream().filter(it -> !early.contains(it)).toList(), rank);
    for (Node node : computed) {
      int at = rank.applyAsInt(node);
      windows.put(
          node,
          early.contains(node)
              ? TickWindow.state(first.indexOf(at), first.size())
              : TickWindow.readOut(later.indexOf(at), later.size()));
    }
    circuit.nodes().stream()
        .filter(node -> isGiven(circuit.role(node)))
        .forEach(node -> windows.put(node, TickWindow.ARRIVAL));
  }

  /** The times of a node; none for a parameter, which is there before the first tick. */
  Optional<TickWindow> of(Node node) {
    return Optional.ofNullable(windows.get(node));
  }

  private static boolean isGiven(Role role) {
    return role == Role.INPUT || role == Role.TARGET;
  }

  private static boolean isComputed(Circuit circuit, Node node) {
    return !isGiven(circuit.role(node)) && circuit.role(node) != Role.PARAMETER;
  }

  private static List<Integer> ranks(List<Node> nodes, ToIntFunction<Node> rank) {
    return nodes.stream()
        .map(rank::applyAsInt)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Set<Node> early(Circuit circuit) {
    Set<Node> early = new HashSet<>();
    circuit.nodes().stream()
        .filter(node -> circuit.role(node) == Role.STATE)
        .forEach(node -> add(node, circuit, early));
    return early;
  }

  private static void add(Node node, Circuit circuit, Set<Node> early) {
    if (early.add(node)) {
      circuit.graph().incomingEdgesOf(node).stream()
          .filter(Wire::isPlain)
          .forEach(wire -> add(wire.source(), circuit, early));
    }
  }
}
