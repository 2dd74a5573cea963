package unfold.schedule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import unfold.circuit.Node;
import unfold.circuit.Node.InputNode;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Operation;
import unfold.equation.Checked;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/**
 * The order of a computation: as stages for computing, as passes of ticks for watching. Both are
 * those of the variables, in either grain. Questions are answered by arithmetic, at the same cost
 * whatever the extents, except where layers are looked up.
 */
public final class Schedule {
  private final Unfolding unfolding;
  private final List<Stage> stages;
  private final Map<Node, List<ClauseInstances>> portions;
  private final Timetable timetable;
  private final List<Pass> passes;
  private final Map<Node, Integer> ranks;

  Schedule(Unfolding unfolding, Graph<ClauseInstances, ReadingLink> graph, List<Stage> stages) {
    this.unfolding = unfolding;
    this.stages = stages;
    this.portions = new LinkedHashMap<>();
    for (ClauseInstances portion : graph.vertexSet()) {
      portions.merge(
          portion.node(),
          List.of(portion),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    List<String> axes =
        portions.keySet().stream()
            .flatMap(it -> it.axes().stream().limit(1))
            .distinct()
            .sorted()
            .toList();
    this.timetable = Timetable.of(unfolding.extents(), axes, graph, stages);
    this.passes = named(timetable);
    this.ranks = Ranks.of(unfolding.circuit());
  }

  private Schedule(Schedule variables, Unfolding unfolding) {
    this.unfolding = unfolding;
    this.stages = variables.stages;
    this.portions = variables.portions;
    this.timetable = variables.timetable;
    this.passes = variables.passes;
    this.ranks = Ranks.of(unfolding.circuit());
  }

  /**
   * The schedule of an unfolding.
   *
   * @throws IllegalArgumentException if there are {@linkplain Scheduling#of mistakes}
   */
  public static Schedule of(Unfolding unfolding) {
    Checked<Schedule> all = Scheduling.of(unfolding);
    return all.value()
        .orElseThrow(() -> new IllegalArgumentException("not computable: " + all.diagnostics()));
  }

  /**
   * The same schedule, of the other grain.
   *
   * @param operations the unfolding of the same equations at the same extents
   */
  public Schedule over(Unfolding operations) {
    return new Schedule(this, operations);
  }

  public Unfolding unfolding() {
    return unfolding;
  }

  /** The stages, each after those it reads; inputs and targets are stages too. */
  public List<Stage> stages() {
    return stages;
  }

  /** The passes in their order, at least one. */
  public List<Pass> passes() {
    return passes;
  }

  /** The number of ticks of all passes together. */
  public int ticks() {
    return passes.getLast().lastTick();
  }

  /**
   * The tick with a number.
   *
   * @param number from 1 to {@link #ticks}
   * @throws IllegalArgumentException if there is no such tick
   */
  public Tick tick(int number) {
    Pass pass =
        passes.stream()
            .filter(it -> it.firstTick() <= number && number <= it.lastTick())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no tick " + number));
    return new Tick(number, pass, pass.stepOf(number));
  }

  /** The pass that deposits a node's last value; empty for a node given before the first tick. */
  public Optional<Pass> pass(Node node) {
    return passes.stream().filter(pass -> pass.names().contains(node.name())).findFirst();
  }

  /**
   * The tick in which an instance gets its value, 0 where it is given before the first: an input, a
   * parameter, most boundaries.
   *
   * @throws IllegalArgumentException if there is no such vertex
   */
  public int depositTick(Instance instance) {
    if (instance.node() instanceof InputNode || instance.node() instanceof ParameterNode) {
      return 0;
    }
    return at(instance, timetable::ticks);
  }

  /**
   * The tick of the step of an instance: as {@link #depositTick}, but inputs come with their step.
   *
   * @throws IllegalArgumentException if there is no such vertex
   */
  public int arrivalTick(Instance instance) {
    return instance.node() instanceof ParameterNode ? 0 : at(instance, timetable::arrival);
  }

  private int at(Instance instance, Function<ClauseInstances, TickFunction> ticks) {
    Optional<Operation> operation = unfolding.circuit().operation(instance.node());
    Instance owner = operation.map(it -> owner(instance, it)).orElse(instance);
    return ticks.apply(portion(owner)).at(owner);
  }

  /** The instance whose equation an operation is part of; the last where it is part of several. */
  private Instance owner(Instance instance, Operation operation) {
    Node owner = operation.owner();
    Region region = unfolding.region(owner, operation.clause());
    int[] index =
        IntStream.range(0, owner.axes().size())
            .map(axis ->
                operation.bound().contains(owner.axes().get(axis))
                    ? region.last(axis)
                    : along(instance, owner.axes().get(axis)))
            .toArray();
    return new Instance(owner, Index.of(index));
  }

  private static int along(Instance instance, String axis) {
    return instance.index().at(instance.node().axes().indexOf(axis));
  }

  private ClauseInstances portion(Instance instance) {
    return portions.getOrDefault(instance.node(), List.of()).stream()
        .filter(portion -> portion.contains(instance))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no vertex " + instance));
  }

  /**
   * The instances of variables that a tick deposits, in the order of {@link #rank}.
   *
   * @param tick from 0 for what is given
   */
  public Stream<Instance> depositedIn(int tick) {
    return portions.entrySet().stream()
        .filter(it -> !(it.getKey() instanceof InputNode))
        .sorted(Comparator.comparingInt(it -> rank(it.getKey())))
        .flatMap(it -> it.getValue().stream())
        .flatMap(portion -> depositedIn(tick, portion));
  }

  private Stream<Instance> depositedIn(int tick, ClauseInstances portion) {
    TickFunction ticks = timetable.ticks(portion);
    return portion.region().boxes().stream()
        .flatMap(box -> ticks.indicesAt(tick, portion.node(), box))
        .map(index -> new Instance(portion.node(), index));
  }

  /**
   * The place of a node in the order of its tick: 0 for inputs and parameters, then what reads only
   * these, and so on.
   */
  public int rank(Node node) {
    return ranks.getOrDefault(node, 0);
  }

  private List<Pass> named(Timetable times) {
    return times.passes().stream()
        .map(pass ->
            new Pass(
                pass.number(),
                pass.axes(),
                pass.measure(),
                pass.backward(),
                pass.firstTick(),
                pass.ticks(),
                pass.firstStep(),
                Set.copyOf(names(pass))))
        .toList();
  }

  private List<String> names(Pass pass) {
    return portions.entrySet().stream()
        .filter(it -> !(it.getKey() instanceof InputNode))
        .filter(it -> {
          int last = it.getValue().stream().mapToInt(this::lastTick).max().orElse(0);
          return pass.firstTick() <= last && last <= pass.lastTick();
        })
        .map(it -> it.getKey().name())
        .toList();
  }

  private int lastTick(ClauseInstances portion) {
    return timetable.ticks(portion).latest(portion.node(), portion.region());
  }
}
