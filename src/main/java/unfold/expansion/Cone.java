package unfold.expansion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jgrapht.Graph;
import unfold.circuit.Node;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Finds all that is reached from an instance along the edges of a graph without cycles, with
 * shortest and longest paths. What is known stands in arrays beside the regions rather than in maps
 * of instances, so that a million steps fit.
 */
final class Cone {
  private final Unfolding unfolding;
  private final Graph<Instance, Dependency> graph;
  private final Map<Node, ReachedInstances> reaches = new HashMap<>();

  private Cone(Unfolding unfolding, Graph<Instance, Dependency> graph) {
    this.unfolding = unfolding;
    this.graph = graph;
  }

  /**
   * The reached instances of each node, in O(instances + edges).
   *
   * @param graph the unfolding, or the same with its edges reversed
   */
  static List<NodeInfluence> of(
      Instance start, Unfolding unfolding, Graph<Instance, Dependency> graph) {
    Cone cone = new Cone(unfolding, graph);
    cone.breadthFirst(start);
    cone.inOrder(start);
    return unfolding.circuit().nodes().stream()
        .filter(cone.reaches::containsKey)
        .map(node -> cone.reach(node).share())
        .filter(share -> share.count() > 0)
        .toList();
  }

  private void breadthFirst(Instance start) {
    reach(start.node()).begin(start);
    Deque<Instance> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      Instance from = queue.remove();
      int distance = reach(from.node()).shortest(from);
      for (Dependency edge : graph.outgoingEdgesOf(from)) {
        Instance to = graph.getEdgeTarget(edge);
        if (reach(to.node()).seeFrom(to, distance)) {
          queue.add(to);
        }
      }
    }
  }

  /** Goes on from an instance only after all edges that lead to it. */
  private void inOrder(Instance start) {
    Deque<Instance> ready = new ArrayDeque<>(List.of(start));
    while (!ready.isEmpty()) {
      Instance from = ready.remove();
      ReachedInstances reached = reach(from.node());
      for (Dependency edge : graph.outgoingEdgesOf(from)) {
        Instance to = graph.getEdgeTarget(edge);
        int squares = reached.squares(from) + edge.wire().squares();
        if (reach(to.node()).comeFrom(to, reached.longest(from), squares)) {
          ready.add(to);
        }
      }
    }
  }

  private ReachedInstances reach(Node node) {
    return Objects.requireNonNull(
        reaches.computeIfAbsent(node, it -> new ReachedInstances(it, unfolding.region(it))));
  }
}
