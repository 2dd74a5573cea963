package unfold.playback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Node.InputNode;
import unfold.circuit.Node.OperationNode;
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
  private final TickWindows windows;
  private final Tick tick;
  private final List<Instance> deposited;
  private final List<Instance> arriving;
  private final List<Instance> computed;
  private final List<Instance> readOut;
  private final List<Dependency> carried;
  private final List<Instance> kept;

  /**
   * The participants of a tick.
   *
   * @param windows the times of the schedule's nodes
   */
  public TickParticipants(Schedule schedule, TickWindows windows, Tick tick) {
    this.schedule = schedule;
    this.unfolding = schedule.unfolding();
    this.windows = windows;
    this.tick = tick;
    this.deposited = schedule.depositedIn(tick.number()).limit(MOST).toList();
    this.arriving = findArriving();
    this.computed = deposited.stream().filter(it -> windows.isEarly(it.node())).toList();
    this.readOut = findReadOut();
    this.carried = findCarried();
    this.kept = findKept();
  }

  public Tick tick() {
    return tick;
  }

  /** The phases in which something happens; the first, which starts at rest, is always one. */
  public Set<Phase> phases() {
    Map<Phase, List<?>> taking = new EnumMap<>(Phase.class);
    taking.put(Phase.TICK, List.of(tick));
    taking.put(Phase.ARRIVE, arriving);
    taking.put(Phase.EMIT, carried);
    taking.put(Phase.COMPUTE, computed);
    taking.put(Phase.DEPOSIT, computed);
    taking.put(Phase.READ_OUT, readOut);
    taking.put(Phase.LATCH, kept);
    taking.values().removeIf(List::isEmpty);
    return taking.keySet();
  }

  /** The inputs that come in, and targets; what a later pass reads again is there already. */
  public List<Instance> arriving() {
    return arriving;
  }

  private List<Instance> findArriving() {
    Stream<Instance> given =
        switch (tick.pass().measure()) {
          case INDEX -> givenAtStep();
          case HEIGHT, FRONT -> givenToReaders();
        };
    return given.filter(it -> schedule.arrivalTick(it) == tick.number()).toList();
  }

  private Stream<Instance> givenToReaders() {
    return deposited.stream()
        .flatMap(it -> reads(it).map(Dependency::source))
        .filter(it -> it.node() instanceof InputNode)
        .distinct();
  }

  private Stream<Instance> givenAtStep() {
    return unfolding.circuit().nodes().stream()
        .filter(InputNode.class::isInstance)
        .filter(node -> node.axes().equals(List.of(tick.pass().axis())))
        .map(node -> new Instance(node, Index.of(tick.step())))
        .filter(unfolding::containsVertex);
  }

  /** The instances computed in the middle of the tick: states and what leads to them. */
  public List<Instance> computed() {
    return computed;
  }

  /** The computed instances that are being computed, or were last, at a fraction of the tick. */
  public List<Instance> computedAt(double fraction) {
    double last = computed.stream().mapToDouble(this::leave).max().orElse(0);
    return computed.stream()
        .filter(it -> fraction < last ? leave(it) < last : leave(it) == last)
        .toList();
  }

  /** The instances deposited after the states, read-outs and then losses. */
  public List<Instance> readOut() {
    return readOut;
  }

  private List<Instance> findReadOut() {
    Circuit circuit = unfolding.circuit();
    return deposited.stream()
        .filter(it -> !windows.isEarly(it.node()))
        .sorted(Comparator.comparing(it -> circuit.role(it.node())))
        .toList();
  }

  /** The instances read out that are or were being computed at a fraction of the tick. */
  public List<Instance> readOutAt(double fraction) {
    double first = readOut.stream().mapToDouble(this::leave).min().orElse(0);
    return readOut.stream()
        .filter(it -> leave(it) == first || window(it).computed() <= fraction)
        .toList();
  }

  private double leave(Instance instance) {
    return window(instance).leave();
  }

  private TickWindow window(Instance instance) {
    return windows.of(instance.node(), tick.number()).orElseThrow();
  }

  /**
   * The readings of what there was before the tick, or came in with it, by the computed instances;
   * those of assumed zeros included.
   */
  public List<Dependency> carried() {
    return carried;
  }

  private List<Dependency> findCarried() {
    Set<Instance> now = Set.copyOf(computed);
    return computed.stream()
        .flatMap(this::reads)
        .filter(edge -> !now.contains(edge.source()))
        .filter(edge -> unfolding.circuit().role(edge.source().node()) != Role.PARAMETER)
        .distinct()
        .toList();
  }

  /** The readings by which squares hand on to the computed instances. */
  public List<Dependency> handed() {
    return carried.stream().filter(edge -> edge.wire().offset() != 0).toList();
  }

  /** The values that an instance is computed from, but for parameters. */
  public List<Instance> sources(Instance target) {
    return reads(target)
        .filter(edge -> unfolding.containsEdge(edge))
        .map(Dependency::source)
        .filter(it -> unfolding.circuit().role(it.node()) != Role.PARAMETER)
        .distinct()
        .toList();
  }

  /** The readings of an instance, through its operations if they are drawn, each of them once. */
  private Stream<Dependency> reads(Instance target) {
    List<Dependency> read = new ArrayList<>();
    Set<Instance> seen = new HashSet<>();
    Deque<Instance> open = new ArrayDeque<>(List.of(target));
    while (!open.isEmpty()) {
      Instance reader = open.pop();
      Stream.concat(unfolding.incomingEdgesOf(reader).stream(), unfolding.assumed(reader).stream())
          .forEach(edge -> {
            if (!(edge.source().node() instanceof OperationNode)) {
              read.add(edge);
            } else if (seen.add(edge.source())) {
              open.add(edge.source());
            }
          });
    }
    return read.stream();
  }

  /** The instances that enter a square at the end of the tick, for a step to come. */
  public List<Instance> kept() {
    return kept;
  }

  /**
   * The tick that first reads what is kept, if all of it is read first in the same one.
   *
   * @param kept some instances that enter a square
   */
  public OptionalInt readNext(List<Instance> kept) {
    int[] ticks = kept.stream().mapToInt(this::readNext).distinct().toArray();
    return ticks.length == 1 ? OptionalInt.of(ticks[0]) : OptionalInt.empty();
  }

  private int readNext(Instance kept) {
    return unfolding.outgoingEdgesOf(kept).stream()
        .limit(MOST)
        .filter(edge -> edge.wire().offset() != 0)
        .mapToInt(edge -> schedule.depositTick(edge.target()))
        .filter(it -> it > tick.number())
        .min()
        .orElse(tick.number() + 1);
  }

  private List<Instance> findKept() {
    return Stream.concat(deposited.stream(), arriving.stream())
        .filter(it ->
            unfolding.outgoingEdgesOf(it).stream()
                .limit(MOST)
                .anyMatch(edge ->
                    edge.wire().offset() != 0
                        && schedule.depositTick(edge.target()) > tick.number()))
        .toList();
  }
}
