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
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.NegativeCycleDetectedException;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import unfold.circuit.Wire;
import unfold.equation.Extents.Range;
import unfold.schedule.Stage.Stepping;
import unfold.schedule.Stage.Turn;
import unfold.unfolding.Direction;
import unfold.unfolding.Gap;

/**
 * Finds the direction in which a strongly connected component is stepped, and by how much each
 * portion leads: a linear schedule of a system of uniform recurrences (Karp, Miller and Winograd,
 * 1967; Lamport, 1974). A step computes {@code v} as far along as {@code step + lead(v)}; every
 * reading asks that {@code lead(v) <= lead(u) + gap}, a system of difference constraints that
 * shortest paths solve (Bellman and Ford) in O(n m) for n portions and m readings, for each
 * direction tried.
 */
final class LinearSchedule {
  private final Graph<ClauseInstances, ReadingLink> component;
  private final Comparator<ClauseInstances> textOrder;
  private final Direction direction;

  private LinearSchedule(
      Graph<ClauseInstances, ReadingLink> component,
      Comparator<ClauseInstances> textOrder,
      Direction direction) {
    this.component = component;
    this.textOrder = textOrder;
    this.direction = direction;
  }

  /**
   * The steps along the first of {@link Directions} that computes the component; empty if none
   * does.
   */
  static Optional<Stepping> of(
      Graph<ClauseInstances, ReadingLink> component, Comparator<ClauseInstances> textOrder) {
    List<String> axes =
        component.vertexSet().stream()
            .sorted(textOrder)
            .flatMap(portion -> portion.node().axes().stream())
            .distinct()
            .toList();
    Directions directions = new Directions(axes);
    return directions.first(
        direction -> new LinearSchedule(component, textOrder, direction).stepping(directions));
  }

  private Optional<Stepping> stepping(Directions directions) {
    Map<ReadingLink, Integer> back = new HashMap<>();
    for (ReadingLink link : component.edgeSet()) {
      Optional<Gap> gap = link.copies().gap(direction);
      if (gap.isEmpty()) {
        return Optional.empty();
      }
      back.put(link, gap.get().nearest());
    }
    return leads(back, directions).map(leads -> stepping(leads, back));
  }

  private Stepping stepping(Map<ClauseInstances, Integer> leads, Map<ReadingLink, Integer> back) {
    List<Turn> turns = new ArrayList<>();
    inOneStep(leads, back)
        .forEachRemaining(it -> turns.add(new Turn(it, leads.getOrDefault(it, 0))));
    int first = turns.stream().mapToInt(it -> range(it).first() - it.lead()).min().orElseThrow();
    int last = turns.stream().mapToInt(it -> range(it).last() - it.lead()).max().orElseThrow();
    return new Stepping(direction, first, last, turns);
  }

  private Range range(Turn turn) {
    return direction.range(turn.portion().node(), turn.portion().region());
  }

  /**
   * The leads of the portions, if the direction computes them. With n portions and weights n times
   * the gap less one, a cycle of negative weight is one that reads back by nothing in all; without
   * one, distances over n are leads.
   */
  private Optional<Map<ClauseInstances, Integer>> leads(
      Map<ReadingLink, Integer> back, Directions directions) {
    int n = component.vertexSet().size() + 1;
    Graph<ClauseInstances, ReadingLink> weighted =
        new AsWeightedGraph<>(
            component, link -> (double) n * back.getOrDefault(link, 0) - 1, false, false);
    try {
      SingleSourcePaths<ClauseInstances, ReadingLink> paths =
          new BellmanFordShortestPath<>(weighted).getPaths(first());
      boolean inStep = back.values().stream().allMatch(steps -> steps >= 0);
      Map<ClauseInstances, Integer> leads = new HashMap<>();
      component
          .vertexSet()
          .forEach(it -> leads.put(it, inStep ? 0 : (int) Math.floor(paths.getWeight(it) / n)));
      return Optional.of(leads);
    } catch (NegativeCycleDetectedException found) {
      distances(found.getCycle()).ifPresent(directions::along);
      return Optional.empty();
    }
  }

  /** The steps that a cycle leads on along each axis, if they are the same for all its copies. */
  private static Optional<Map<String, Integer>> distances(GraphPath<?, ?> cycle) {
    Map<String, Integer> distances = new HashMap<>();
    for (Object edge : cycle.getEdgeList()) {
      Wire wire = ((ReadingLink) edge).copies().wire();
      if (!wire.isUniform()) {
        return Optional.empty();
      }
      for (int axis = 0; axis < wire.maps().size(); axis++) {
        distances.merge(wire.source().axes().get(axis), -wire.offsets().get(axis), Integer::sum);
      }
    }
    return Optional.of(distances);
  }

  private ClauseInstances first() {
    return component.vertexSet().stream().min(textOrder).orElseThrow();
  }

  private TopologicalOrderIterator<ClauseInstances, ReadingLink> inOneStep(
      Map<ClauseInstances, Integer> leads, Map<ReadingLink, Integer> back) {
    Set<ReadingLink> within =
        component.edgeSet().stream()
            .filter(link ->
                lead(link.target(), leads)
                    == lead(link.source(), leads) + back.getOrDefault(link, 0))
            .collect(Collectors.toSet());
    return new TopologicalOrderIterator<>(
        new AsSubgraph<>(component, component.vertexSet(), within), textOrder);
  }

  private static int lead(ClauseInstances portion, Map<ClauseInstances, Integer> leads) {
    return leads.getOrDefault(portion, 0);
  }
}
