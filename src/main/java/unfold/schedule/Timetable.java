package unfold.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import unfold.circuit.IndexMap;
import unfold.circuit.Node.InputNode;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.schedule.Stage.Stepping;
import unfold.unfolding.Region;

/**
 * Which tick has the value of each portion. A stepped component takes the first pass along its way
 * that has what it reads. All else is deposited in the first tick that has all it needs, and no
 * sooner than its own step's tick, unless a component needs it sooner; boundaries as soon as can
 * be.
 */
final class Timetable {
  private final Extents extents;
  private final Graph<Portion, Link> portions;
  private final List<Stage> stages;
  private final Passes passes = new Passes();
  private final Map<Portion, Clock> earliest = new HashMap<>();
  private final Map<Portion, Clock> preferred = new HashMap<>();
  private final Map<Portion, Clock> clocks = new HashMap<>();

  private Timetable(Extents extents, Graph<Portion, Link> portions, List<Stage> stages) {
    this.extents = extents;
    this.portions = portions;
    this.stages = stages;
  }

  static Timetable of(
      Extents extents, List<String> axes, Graph<Portion, Link> portions, List<Stage> stages) {
    Timetable timetable = new Timetable(extents, portions, stages);
    stages.forEach(timetable::putEarliest);
    timetable.walkOnceWhereNothingIsStepped(axes);
    stages.forEach(timetable::putPreferred);
    stages.reversed().forEach(timetable::putClock);
    return timetable;
  }

  List<Pass> passes() {
    return passes.all();
  }

  /** When a value is deposited. */
  Clock clock(Portion portion) {
    return clocks.getOrDefault(portion, Clock.START);
  }

  /** When the step of a value comes: the same, but for inputs, which are there from the start. */
  Clock arrival(Portion portion) {
    return preferred.getOrDefault(portion, Clock.START);
  }

  private void putEarliest(Stage stage) {
    switch (stage) {
      case Stepping it -> {
        Pass pass = passes.join(it, steps(it), candidate -> suits(candidate, it));
        it.turns().forEach(turn -> earliest.put(turn.portion(), Clock.of(pass, turn.lead())));
      }
      case Stage.AllAtOnce it ->
          earliest.put(it.portion(), needs(it.portion(), Set.of(), earliest));
      case Stage.Once it -> earliest.put(it.portion(), needs(it.portion(), Set.of(), earliest));
    }
  }

  /** All steps of the axis, and those of every component that is stepped the same way. */
  private Range steps(Stepping stage) {
    Range range = extents.range(stage.axis());
    int first = range.first();
    int last = range.last();
    for (Stage other : stages) {
      if (other instanceof Stepping it
          && it.axis().equals(stage.axis())
          && it.backward() == stage.backward()) {
        first = Math.min(first, it.first());
        last = Math.max(last, it.last());
      }
    }
    return new Range(first, last);
  }

  private boolean suits(Pass pass, Stepping stage) {
    Set<Portion> within = Set.copyOf(stage.portions());
    return stage.turns().stream()
        .allMatch(turn -> {
          Clock needs = needs(turn.portion(), within, earliest);
          return notAfter(needs, Clock.of(pass, turn.lead()), turn.portion().region());
        });
  }

  /** Both are convex in the index and the later one is a line, so that the ends decide. */
  private static boolean notAfter(Clock one, Clock later, Region region) {
    return region.boxes().stream()
        .flatMapToInt(
            box -> box.axes() == 1 ? IntStream.of(box.first(0), box.last(0)) : IntStream.of(0))
        .allMatch(index -> one.at(index) <= later.at(index));
  }

  private Clock needs(Portion target, Set<Portion> but, Map<Portion, Clock> known) {
    return portions.incomingEdgesOf(target).stream()
        .filter(link -> !but.contains(link.source()))
        .map(link -> through(link, known))
        .reduce(Clock.START, Clock::max);
  }

  /** The clock of a link's source as its target's index tells it. */
  private Clock through(Link link, Map<Portion, Clock> known) {
    boolean given =
        link.source().node() instanceof InputNode && !link.target().node().axes().isEmpty();
    Clock clock = given ? Clock.START : known.getOrDefault(link.source(), Clock.START);
    List<IndexMap> maps = link.strand().wire().maps();
    if (maps.size() != 1) {
      return Clock.always(clock.constant());
    }
    Region sources = link.source().region();
    return switch (maps.getFirst()) {
      case IndexMap.Shift it -> clock.within(sources.first(0), sources.last(0)).readAt(it.offset());
      case IndexMap.Place it -> Clock.always(clock.at(it.place().at(Map.of(), extents)));
      case IndexMap.Over _ ->
          Clock.always(Math.max(clock.at(sources.first(0)), clock.at(sources.last(0))));
      case IndexMap.General _, IndexMap.Child _ -> Clock.always(clock.last());
    };
  }

  private void walkOnceWhereNothingIsStepped(List<String> axes) {
    if (!passes.all().isEmpty()) {
      return;
    }
    axes.forEach(axis -> passes.add(axis, false, extents.range(axis)));
    if (axes.isEmpty()) {
      passes.add("", false, new Range(1, 1));
    }
  }

  private void putPreferred(Stage stage) {
    for (Portion portion : stage.portions()) {
      Clock soonest = earliest.getOrDefault(portion, Clock.START);
      boolean free = !(stage instanceof Stepping) && !isBoundary(portion);
      preferred.put(
          portion, free ? needs(portion, Set.of(), preferred).max(ownStep(portion)) : soonest);
    }
  }

  private Clock ownStep(Portion portion) {
    List<String> axes = portion.node().axes();
    return axes.size() == 1
        ? passes.firstAlong(axes.getFirst()).map(pass -> Clock.of(pass, 0)).orElse(Clock.START)
        : Clock.START;
  }

  private boolean isBoundary(Portion portion) {
    List<String> axes = portion.node().axes();
    return axes.size() == 1
        && portion.region().boxes().stream()
            .noneMatch(box ->
                extents.range(axes.getFirst()).contains(box.last(0))
                    || extents.range(axes.getFirst()).contains(box.first(0)));
  }

  private void putClock(Stage stage) {
    for (Portion portion : stage.portions()) {
      boolean inTime = portions.outgoingEdgesOf(portion).stream().allMatch(this::isInTime);
      Map<Portion, Clock> chosen = inTime ? preferred : earliest;
      clocks.put(portion, chosen.getOrDefault(portion, Clock.START));
    }
  }

  /** Whether a source deposited when it prefers is there when its target needs it. */
  private boolean isInTime(Link link) {
    Clock target = clocks.getOrDefault(link.target(), Clock.always(Integer.MAX_VALUE));
    return notAfter(through(link, preferred), target, link.target().region());
  }
}
