package unfold.playback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.circuit.Wire;
import unfold.schedule.Schedule;

/**
 * The times within a tick at which each node is computed. States, and what a state reads in the
 * same step, share the phase of computing; the rest shares the read-out; each in the order of
 * dependencies, among those that the tick computes. Without a state, all but losses are computed in
 * the middle of the tick. Safe to use from several threads.
 */
public final class TickWindows {
  /** The most ticks of which it is remembered what they compute. */
  private static final int MOST = 1_000;

  private final Schedule schedule;
  private final Set<Node> early;
  private final Map<Integer, Map<Node, TickWindow>> ticks = new ConcurrentHashMap<>();
  private final Map<Set<String>, Map<Node, TickWindow>> windows = new ConcurrentHashMap<>();

  private TickWindows(Schedule schedule) {
    this.schedule = schedule;
    this.early = early(schedule.unfolding().circuit());
  }

  /** The times of the nodes of a schedule. */
  public static TickWindows of(Schedule schedule) {
    return new TickWindows(schedule);
  }

  /**
   * The times of a node in a tick that computes it; none for a parameter, which is there before the
   * first tick, and for what another tick computes.
   *
   * @param tick from 1
   */
  public Optional<TickWindow> of(Node node, int tick) {
    if (isGiven(node)) {
      return Optional.of(TickWindow.ARRIVAL);
    }
    if (ticks.size() > MOST) {
      ticks.clear();
    }
    return Optional.ofNullable(ticks.computeIfAbsent(tick, this::windows).get(node));
  }

  /** The times in a tick; ticks that compute the same nodes share them. */
  private Map<Node, TickWindow> windows(int tick) {
    return windows.computeIfAbsent(computedIn(tick), this::shared);
  }

  private Set<String> computedIn(int tick) {
    return schedule
        .depositedIn(tick)
        .map(it -> it.node().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Shares the phases among the nodes of some names, operations by that of their equation. */
  private Map<Node, TickWindow> shared(Set<String> names) {
    List<Node> all =
        schedule.unfolding().circuit().nodes().stream()
            .filter(node -> names.contains(node.name()) && isComputed(node))
            .toList();
    Map<Node, TickWindow> shared = new HashMap<>();
    share(all.stream().filter(this::isEarly).toList(), TickWindow::state, shared);
    share(all.stream().filter(node -> !isEarly(node)).toList(), TickWindow::readOut, shared);
    return shared;
  }

  private void share(
      List<Node> nodes,
      BiFunction<Integer, Integer, TickWindow> window,
      Map<Node, TickWindow> shared) {
    NavigableSet<Integer> ranks =
        nodes.stream().map(schedule::rank).collect(Collectors.toCollection(TreeSet::new));
    for (Node node : nodes) {
      int rank = ranks.headSet(schedule.rank(node)).size();
      shared.put(node, window.apply(rank, ranks.size()));
    }
  }

  /** Tells whether a node is computed in the middle of its tick, before what is read out. */
  public boolean isEarly(Node node) {
    return early.contains(node);
  }

  private boolean isGiven(Node node) {
    return isGiven(schedule.unfolding().circuit(), node);
  }

  private static boolean isGiven(Circuit circuit, Node node) {
    return circuit.role(node) == Role.INPUT || circuit.role(node) == Role.TARGET;
  }

  private boolean isComputed(Node node) {
    return isComputed(schedule.unfolding().circuit(), node);
  }

  private static boolean isComputed(Circuit circuit, Node node) {
    return !isGiven(circuit, node) && circuit.role(node) != Role.PARAMETER;
  }

  private static Set<Node> early(Circuit circuit) {
    Predicate<Node> isWanted =
        circuit.states().isEmpty()
            ? node -> isComputed(circuit, node) && circuit.role(node) != Role.LOSS
            : node -> circuit.role(node) == Role.STATE;
    Set<Node> early = new HashSet<>();
    circuit.nodes().stream().filter(isWanted).forEach(node -> add(node, circuit, early));
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
