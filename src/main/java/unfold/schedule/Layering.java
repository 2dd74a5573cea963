package unfold.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Puts the instances of a component that no one direction computes into layers, each after those it
 * reads: Kahn (1962), in O(portions × (instances + readings)). What is left over is on a cycle, or
 * after one.
 */
final class Layering {
  /** The most instances to order; so many take some hundred megabytes meanwhile. */
  static final long MOST_INSTANCES = 5_000_000;

  private final Graph<ClauseInstances, ReadingLink> component;
  private final Unfolding unfolding;
  private final Map<ClauseInstances, int[]> missing = new HashMap<>();
  private final Map<ClauseInstances, int[]> layers = new HashMap<>();
  private final Deque<Instance> ready = new ArrayDeque<>();
  private long left;

  private Layering(Graph<ClauseInstances, ReadingLink> component, Unfolding unfolding) {
    this.component = component;
    this.unfolding = unfolding;
    this.left = component.vertexSet().stream().mapToLong(it -> it.region().count()).sum();
  }

  /** The layers of a component; empty where a cycle runs through it, or it is too large to tell. */
  static Optional<Stage> of(
      Graph<ClauseInstances, ReadingLink> component,
      Comparator<ClauseInstances> textOrder,
      Unfolding unfolding) {
    Layering layering = new Layering(component, unfolding);
    if (layering.left > MOST_INSTANCES) {
      return Optional.empty();
    }
    List<ClauseInstances> inOrder = new ArrayList<>();
    new TopologicalOrderIterator<>(inOneStep(component), textOrder).forEachRemaining(inOrder::add);
    return layering.layers().map(layers -> new Stage.Layered(inOrder, layers));
  }

  /** A cycle of a component without layers; empty where it is too large to tell. */
  static Optional<List<Dependency>> cycle(
      Graph<ClauseInstances, ReadingLink> component, Unfolding unfolding) {
    Layering layering = new Layering(component, unfolding);
    return layering.left > MOST_INSTANCES || layering.layers().isPresent()
        ? Optional.empty()
        : Optional.of(layering.cycle());
  }

  private static Graph<ClauseInstances, ReadingLink> inOneStep(
      Graph<ClauseInstances, ReadingLink> component) {
    Set<ReadingLink> plain =
        component.edgeSet().stream()
            .filter(link -> link.copies().wire().isPlain())
            .collect(Collectors.toSet());
    return new AsSubgraph<>(component, component.vertexSet(), plain);
  }

  private Optional<Layers> layers() {
    component.vertexSet().forEach(this::count);
    while (!ready.isEmpty()) {
      Instance done = ready.remove();
      left--;
      unfolding.outgoingEdgesOf(done).forEach(edge -> tell(done, edge));
    }
    return left == 0 ? Optional.of(new Layers(layers)) : Optional.empty();
  }

  private void count(ClauseInstances portion) {
    int count = (int) portion.region().count();
    int[] waits = new int[count];
    missing.put(portion, waits);
    layers.put(portion, new int[count]);
    int position = 0;
    for (Index index : portion.region()) {
      Instance instance = new Instance(portion.node(), index);
      for (Dependency edge : unfolding.incomingEdgesOf(instance)) {
        waits[position] += portion(edge.source()).isPresent() ? 1 : 0;
      }
      if (waits[position] == 0) {
        ready.add(instance);
      }
      position++;
    }
  }

  private void tell(Instance done, Dependency edge) {
    Optional<ClauseInstances> target = portion(edge.target());
    if (target.isEmpty()) {
      return;
    }
    int position = (int) target.get().region().positionOf(edge.target().index());
    int[] own = of(layers, target.get());
    int after = layer(done) + (edge.wire().isPlain() ? 0 : 1);
    own[position] = Math.max(own[position], after);
    if (--of(missing, target.get())[position] == 0) {
      ready.add(edge.target());
    }
  }

  /** What is left over waits for something that is, so that a walk along that comes round. */
  private List<Dependency> cycle() {
    Instance at =
        component.vertexSet().stream()
            .flatMap(it -> it.region().stream().map(index -> new Instance(it.node(), index)))
            .filter(this::isLeftOver)
            .min(Comparator.naturalOrder()) // the same one on every run
            .orElseThrow();
    Set<Instance> passed = new HashSet<>();
    while (passed.add(at)) {
      at = awaited(at).source();
    }
    List<Dependency> cycle = new ArrayList<>(List.of(awaited(at)));
    while (!cycle.getLast().source().equals(at)) {
      cycle.add(awaited(cycle.getLast().source()));
    }
    return cycle;
  }

  private Dependency awaited(Instance waiting) {
    return unfolding.incomingEdgesOf(waiting).stream()
        .filter(edge -> isLeftOver(edge.source()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isLeftOver(Instance instance) {
    return portion(instance)
        .filter(it -> of(missing, it)[(int) it.region().positionOf(instance.index())] > 0)
        .isPresent();
  }

  private int layer(Instance instance) {
    ClauseInstances portion = portion(instance).orElseThrow();
    return of(layers, portion)[(int) portion.region().positionOf(instance.index())];
  }

  private Optional<ClauseInstances> portion(Instance instance) {
    return component.vertexSet().stream().filter(it -> it.contains(instance)).findFirst();
  }

  private static int[] of(Map<ClauseInstances, int[]> arrays, ClauseInstances portion) {
    return Objects.requireNonNull(arrays.get(portion));
  }
}
