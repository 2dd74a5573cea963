package unfold.playback;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Node.InputNode;
import unfold.circuit.Role;
import unfold.schedule.Schedule;
import unfold.schedule.Tick;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** The instances that take part in a tick, found around those it deposits. */
public final class TickParticipants {
  /** The most deposited instances to look at; a tick with more is told by its first few. */
  private static final int MOST = 64;

  private final Schedule schedule;
  private final Unfolding unfolding;
  private final Tick tick;
  private final List<Instance> deposited;

  public TickParticipants(Schedule schedule, Tick tick) {
    this.schedule = schedule;
    this.unfolding = schedule.unfolding();
    this.tick = tick;
    this.deposited = schedule.depositedIn(tick.number()).limit(MOST).toList();
  }

  public Tick tick() {
    return tick;
  }

  /** The inputs of this step that something reads. */
  public List<Instance> arriving() {
    return switch (tick.pass().measure()) {
      case INDEX -> arrivingAtStep();
      case HEIGHT, FRONT -> arrivingByReaders();
    };
  }

  private List<Instance> arrivingByReaders() {
    return deposited.stream()
        .flatMap(it -> unfolding.incomingEdgesOf(it).stream())
        .map(Dependency::source)
        .filter(it -> it.node() instanceof InputNode)
        .distinct()
        .toList();
  }

  private List<Instance> arrivingAtStep() {
    return unfolding.circuit().nodes().stream()
        .filter(InputNode.class::isInstance)
        .filter(node -> node.axes().equals(List.of(tick.pass().axis())))
        .map(node -> new Instance(node, Index.of(tick.step())))
        .filter(unfolding::containsVertex)
        .filter(it -> unfolding.outgoingEdgesOf(it).stream().anyMatch(this::isReadNow))
        .toList();
  }

  private boolean isReadNow(Dependency edge) {
    return schedule.depositTick(edge.target()) == tick.number();
  }

  /**
   * The instances computed in the middle of the tick: states, or all but losses where there are
   * none.
   */
  public List<Instance> computed() {
    List<Instance> states = with(role -> role == Role.STATE).toList();
    return states.isEmpty() ? with(role -> role != Role.LOSS).toList() : states;
  }

  /** The instances deposited after the states: read-outs, then losses. */
  public List<Instance> readOut() {
    Set<Instance> before = Set.copyOf(computed());
    Circuit circuit = unfolding.circuit();
    return deposited.stream()
        .filter(it -> !before.contains(it))
        .sorted(Comparator.comparing(it -> circuit.role(it.node())))
        .toList();
  }

  private Stream<Instance> with(Predicate<Role> role) {
    return deposited.stream().filter(it -> role.test(unfolding.circuit().role(it.node())));
  }

  /**
   * The readings by which squares hand on to the computed instances, those of assumed zeros
   * included.
   */
  public List<Dependency> handed() {
    return computed().stream()
        .flatMap(it ->
            Stream.concat(unfolding.incomingEdgesOf(it).stream(), unfolding.assumed(it).stream()))
        .filter(edge -> edge.wire().offset() != 0)
        .toList();
  }

  /** The instances that enter a square at the end of the tick, for a step to come. */
  public List<Instance> kept() {
    return deposited.stream()
        .filter(it ->
            unfolding.outgoingEdgesOf(it).stream()
                .limit(MOST)
                .anyMatch(edge ->
                    edge.wire().offset() != 0
                        && schedule.depositTick(edge.target()) > tick.number()))
        .toList();
  }
}
