package unfold.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.NegativeCycleDetectedException;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import unfold.schedule.Stage.Stepping;
import unfold.schedule.Stage.Turn;
import unfold.unfolding.Gap;

/**
 * Finds in which direction a strongly connected component is stepped, and which portion leads. A
 * step computes {@code v} at {@code step + lead(v)}; every reading asks that {@code lead(v) <=
 * lead(u) + gap}, a system of difference constraints that shortest paths solve (Bellman and Ford).
 */
final class Walk {
  private final Graph<Portion, Link> component;
  private final Comparator<Portion> textOrder;
  private final boolean backward;

  private Walk(Graph<Portion, Link> component, Comparator<Portion> textOrder, boolean backward) {
    this.component = component;
    this.textOrder = textOrder;
    this.backward = backward;
  }

  /** Empty where neither direction computes it. */
  static Optional<Stepping> of(Graph<Portion, Link> component, Comparator<Portion> textOrder) {
    if (!component.edgeSet().stream().allMatch(link -> link.gap().isPresent())) {
      return Optional.empty();
    }
    return new Walk(component, textOrder, false)
        .stepping()
        .or(() -> new Walk(component, textOrder, true).stepping());
  }

  private Optional<Stepping> stepping() {
    return leads().map(this::stepping);
  }

  private Stepping stepping(Map<Portion, Integer> leads) {
    List<Turn> turns = new ArrayList<>();
    inOneStep(leads)
        .forEachRemaining(it -> turns.add(new Turn(it, sign() * leads.getOrDefault(it, 0))));
    int first =
        turns.stream().mapToInt(t -> t.portion().region().first(0) - t.lead()).min().orElseThrow();
    int last =
        turns.stream().mapToInt(t -> t.portion().region().last(0) - t.lead()).max().orElseThrow();
    String axis = turns.getFirst().portion().node().axes().getFirst();
    return new Stepping(axis, backward, first, last, turns);
  }

  private int sign() {
    return backward ? -1 : 1;
  }

  /** How many steps in this direction a link reads back, at least. */
  private int back(Link link) {
    Gap gap = link.gap().orElseThrow();
    return backward ? -gap.farthest() : gap.nearest();
  }

  /**
   * With n portions and weights n times the gap less one, a cycle of negative weight is one that
   * reads back by nothing in all; without one, distances over n are leads.
   */
  private Optional<Map<Portion, Integer>> leads() {
    int n = component.vertexSet().size() + 1;
    Graph<Portion, Link> weighted =
        new AsWeightedGraph<>(component, link -> (double) n * back(link) - 1, false, false);
    try {
      SingleSourcePaths<Portion, Link> paths =
          new BellmanFordShortestPath<>(weighted).getPaths(first());
      boolean inStep = component.edgeSet().stream().allMatch(link -> back(link) >= 0);
      Map<Portion, Integer> leads = new HashMap<>();
      component
          .vertexSet()
          .forEach(it -> leads.put(it, inStep ? 0 : (int) Math.floor(paths.getWeight(it) / n)));
      return Optional.of(leads);
    } catch (NegativeCycleDetectedException cycle) {
      return Optional.empty();
    }
  }

  private Portion first() {
    return component.vertexSet().stream().min(textOrder).orElseThrow();
  }

  private TopologicalOrderIterator<Portion, Link> inOneStep(Map<Portion, Integer> leads) {
    Set<Link> within =
        component.edgeSet().stream()
            .filter(link -> lead(link.target(), leads) == lead(link.source(), leads) + back(link))
            .collect(Collectors.toSet());
    return new TopologicalOrderIterator<>(
        new AsSubgraph<>(component, component.vertexSet(), within), textOrder);
  }

  private static int lead(Portion portion, Map<Portion, Integer> leads) {
    return leads.getOrDefault(portion, 0);
  }
}
