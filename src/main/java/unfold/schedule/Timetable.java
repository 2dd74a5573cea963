package unfold.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import unfold.circuit.Node.InputNode;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.schedule.Pass.Measure;
import unfold.schedule.Passes.Course;
import unfold.schedule.Stage.Stepping;
import unfold.unfolding.AffineIndex;
import unfold.unfolding.Direction;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Instance;

/**
 * The ticks that deposit the values of each portion. A stepped component takes the first pass along
 * its direction that comes after what it reads. All else is deposited in the first tick that has
 * all it needs, and no sooner than its own step's tick, unless a component needs it sooner;
 * boundaries as soon as possible. It is found in O(stages² + links × passes), whatever the extents,
 * except where layers are looked up.
 */
final class Timetable {
  private final Extents extents;
  private final Graph<ClauseInstances, ReadingLink> portions;
  private final List<Stage> stages;
  private final Passes passes = new Passes();
  private final Map<ClauseInstances, TickFunction> earliest = new HashMap<>();
  private final Map<ClauseInstances, TickFunction> preferred = new HashMap<>();
  private final Map<ClauseInstances, TickFunction> deposits = new HashMap<>();

  private Timetable(
      Extents extents, Graph<ClauseInstances, ReadingLink> portions, List<Stage> stages) {
    this.extents = extents;
    this.portions = portions;
    this.stages = stages;
  }

  static Timetable of(
      Extents extents,
      List<String> axes,
      Graph<ClauseInstances, ReadingLink> portions,
      List<Stage> stages) {
    Timetable timetable = new Timetable(extents, portions, stages);
    stages.forEach(timetable::putEarliest);
    timetable.walkOnceWhereNothingIsStepped(axes);
    stages.forEach(timetable::putPreferred);
    stages.reversed().forEach(timetable::putDeposit);
    return timetable;
  }

  List<Pass> passes() {
    return passes.all();
  }

  /** The ticks that deposit the values of a portion. */
  TickFunction ticks(ClauseInstances portion) {
    return deposits.getOrDefault(portion, TickFunction.START);
  }

  /**
   * The ticks of the steps of a portion; the same but for inputs, which are deposited at the start.
   */
  TickFunction arrival(ClauseInstances portion) {
    return preferred.getOrDefault(portion, TickFunction.START);
  }

  private void putEarliest(Stage stage) {
    switch (stage) {
      case Stepping it -> {
        Course course = passes.join(it.direction(), steps(it), candidate -> suits(candidate, it));
        it.turns().forEach(turn -> earliest.put(turn.portion(), course.ticks(turn.lead())));
      }
      case Stage.Layered it -> putLayers(it);
      case Stage.AllAtOnce it -> earliest.put(it.portion(), needs(it.portion(), earliest));
      case Stage.Once it -> earliest.put(it.portion(), needs(it.portion(), earliest));
    }
  }

  /**
   * Puts a stage into a pass of its layers; the leaves of a tree have a tick of their own before.
   */
  private void putLayers(Stage.Layered stage) {
    List<String> axes =
        stage.portions().stream()
            .flatMap(it -> it.node().axes().stream())
            .distinct()
            .sorted()
            .toList();
    boolean tree = axes.stream().anyMatch(extents.trees()::containsKey);
    int leaves = tree ? 1 : 0;
    ToLongFunction<Instance> layer = it -> leaves + stage.layers().of(it);
    Course course =
        passes.joinLayers(
            axes,
            leaves + stage.layers().count(),
            tree ? Measure.HEIGHT : Measure.FRONT,
            candidate ->
                stage.portions().stream()
                    .allMatch(it ->
                        needs(it, earliest)
                            .isNotAfter(candidate.ticks(layer), it.node(), it.region())));
    stage.portions().forEach(it -> earliest.put(it, course.ticks(layer)));
  }

  /** The steps of the axis and of every component that is stepped along the same direction. */
  private Range steps(Stepping stage) {
    int first = stage.first();
    int last = stage.last();
    if (stage.direction().isAlongOneAxis()) {
      String axis = stage.direction().steps().keySet().iterator().next();
      Range range = new AffineIndex(stage.direction().steps(), 0).range(_ -> extents.range(axis));
      first = Math.min(first, range.first());
      last = Math.max(last, range.last());
    }
    for (Stage other : stages) {
      if (other instanceof Stepping it && it.direction().equals(stage.direction())) {
        first = Math.min(first, it.first());
        last = Math.max(last, it.last());
      }
    }
    return new Range(first, last);
  }

  private boolean suits(Course course, Stepping stage) {
    return stage.turns().stream()
        .allMatch(turn ->
            needs(turn.portion(), earliest)
                .isNotAfter(
                    course.ticks(turn.lead()), turn.portion().node(), turn.portion().region()));
  }

  private TickFunction needs(ClauseInstances target, Map<ClauseInstances, TickFunction> known) {
    return portions.incomingEdgesOf(target).stream()
        .map(link -> through(link, known))
        .reduce(TickFunction.START, TickFunction::max);
  }

  /** The ticks of a link's source, by the index of its target. */
  private TickFunction through(ReadingLink link, Map<ClauseInstances, TickFunction> known) {
    boolean given =
        link.source().node() instanceof InputNode && !link.target().node().axes().isEmpty();
    TickFunction ticks =
        given ? TickFunction.START : known.getOrDefault(link.source(), TickFunction.START);
    return new ReaderTicks(link, extents).ticks(ticks);
  }

  private void walkOnceWhereNothingIsStepped(List<String> axes) {
    if (!passes.all().isEmpty()) {
      return;
    }
    for (String axis : axes) {
      if (extents.trees().containsKey(axis)) {
        Tree tree = extents.tree(axis);
        passes.addLayers(List.of(axis), tree.height(tree.nodes()) + 1, Measure.HEIGHT);
      } else {
        passes.add(Direction.along(axis, 1), extents.range(axis));
      }
    }
    if (axes.isEmpty()) {
      passes.add(new Direction(Map.of()), new Range(1, 1));
    }
  }

  private void putPreferred(Stage stage) {
    for (ClauseInstances portion : stage.portions()) {
      TickFunction soonest = earliest.getOrDefault(portion, TickFunction.START);
      boolean stepped = stage instanceof Stepping || stage instanceof Stage.Layered;
      boolean free = !stepped && !isBoundary(portion);
      preferred.put(portion, free ? needs(portion, preferred).max(ownStep(portion)) : soonest);
    }
  }

  private TickFunction ownStep(ClauseInstances portion) {
    return passes.firstWithin(portion.node().axes()).map(this::ownStep).orElse(TickFunction.START);
  }

  private TickFunction ownStep(Course course) {
    return switch (course.pass().measure()) {
      case INDEX, FRONT -> course.ticks(0);
      case HEIGHT -> {
        String tree =
            course.pass().axes().stream()
                .filter(extents.trees()::containsKey)
                .findFirst()
                .orElseThrow();
        yield course.ticks(instance -> height(tree, instance));
      }
    };
  }

  private long height(String axis, Instance instance) {
    int node = instance.index().at(instance.node().axes().indexOf(axis));
    return extents.tree(axis).height(node);
  }

  /** Whether all of a portion lies outside the range of some axis. */
  private boolean isBoundary(ClauseInstances portion) {
    List<String> axes = portion.node().axes();
    return !axes.isEmpty()
        && portion.region().boxes().stream()
            .allMatch(box ->
                IntStream.range(0, axes.size())
                    .anyMatch(axis -> isOutside(box, axis, extents.range(axes.get(axis)))));
  }

  private static boolean isOutside(IndexBox box, int axis, Range range) {
    return box.last(axis) < range.first() || range.last() < box.first(axis);
  }

  private void putDeposit(Stage stage) {
    for (ClauseInstances portion : stage.portions()) {
      boolean inTime = portions.outgoingEdgesOf(portion).stream().allMatch(this::isInTime);
      Map<ClauseInstances, TickFunction> chosen = inTime ? preferred : earliest;
      deposits.put(portion, chosen.getOrDefault(portion, TickFunction.START));
    }
  }

  /** Whether the source of a link, deposited when it prefers, comes in time for the target. */
  private boolean isInTime(ReadingLink link) {
    TickFunction target =
        deposits.getOrDefault(link.target(), TickFunction.always(Integer.MAX_VALUE));
    return through(link, preferred)
        .isNotAfter(target, link.target().node(), link.target().region());
  }
}
