package unfold.circuit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * Finds strongly connected components (Kosaraju and Sharir, 1981), in the order of their
 * dependencies: O(vertices and edges), but for sorting what is ready at the same time.
 */
public final class StrongComponents {
  private StrongComponents() {}

  /** The vertices of each component, ties in the order of the vertices of the graph. */
  public static <V, E> List<Set<V>> inOrder(Graph<V, E> graph) {
    Map<V, Integer> position = new HashMap<>();
    graph.vertexSet().forEach(vertex -> position.put(vertex, position.size()));
    Map<V, Integer> first = new HashMap<>();
    Map<Integer, Set<V>> byFirst = new HashMap<>();
    for (Set<V> set : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      int lowest = set.stream().mapToInt(position::get).min().orElseThrow();
      set.forEach(vertex -> first.put(vertex, lowest));
      byFirst.put(lowest, set);
    }
    List<Set<V>> inOrder = new ArrayList<>();
    new TopologicalOrderIterator<>(
            condensation(graph, first, byFirst.keySet()), Comparator.<Integer>naturalOrder())
        .forEachRemaining(lowest -> inOrder.add(Objects.requireNonNull(byFirst.get(lowest))));
    return inOrder;
  }

  /** The components, each by the position of its first vertex, and which reads which. */
  private static <V, E> Graph<Integer, DefaultEdge> condensation(
      Graph<V, E> graph, Map<V, Integer> first, Set<Integer> components) {
    Graph<Integer, DefaultEdge> condensation = new SimpleDirectedGraph<>(DefaultEdge.class);
    components.forEach(condensation::addVertex);
    for (E edge : graph.edgeSet()) {
      Integer source = Objects.requireNonNull(first.get(graph.getEdgeSource(edge)));
      Integer target = Objects.requireNonNull(first.get(graph.getEdgeTarget(edge)));
      if (!source.equals(target)) {
        condensation.addEdge(source, target);
      }
    }
    return condensation;
  }

  /** The part of a graph with the vertices of a component; of one alone in time of its edges. */
  public static <V, E> Graph<V, E> within(Graph<V, E> graph, Set<V> component) {
    if (component.size() > 1) {
      return new AsSubgraph<>(graph, component);
    }
    V only = component.iterator().next();
    return new AsSubgraph<>(graph, component, graph.getAllEdges(only, only));
  }
}
