package unfold.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import unfold.circuit.Circuit;
import unfold.data.Dataset;
import unfold.equation.Expression;
import unfold.equation.Extents.Range;
import unfold.schedule.Portion;
import unfold.schedule.Schedule;
import unfold.schedule.Stage;
import unfold.schedule.Stage.Turn;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;

/** A schedule to programs, stage by stage. */
final class Planner {
  private final Schedule schedule;
  private final Dataset dataset;
  private final Storage storage;
  private final List<Segment> segments = new ArrayList<>();

  private Planner(Schedule schedule, Dataset dataset, Map<String, Domain> domains) {
    this.schedule = schedule;
    this.dataset = dataset;
    this.storage = new Storage(dataset.system(), domains);
  }

  /**
   * @param domains where each name is to be recorded
   * @throws Refusal at what cannot be simulated
   */
  static Plan of(Schedule schedule, Dataset dataset, Map<String, Domain> domains) {
    Planner planner = new Planner(schedule, dataset, domains);
    planner.schedule.stages().forEach(planner::plan);
    return new Plan(planner.storage, planner.segments);
  }

  /** One portion's equation, and how far it runs ahead of the steps. */
  private record Part(Portion portion, int lead, Expression expression) {
    String name() {
      return portion.node().name();
    }

    boolean holds(int step) {
      boolean indexed = !portion.node().axes().isEmpty();
      return portion.region().contains(indexed ? Index.of(step + lead) : Index.NONE);
    }
  }

  private void plan(Stage stage) {
    switch (stage) {
      case Stage.Once(Portion portion) ->
          part(new Turn(portion, 0)).ifPresent(it -> plan(List.of(it), Set.of()));
      case Stage.AllAtOnce(Portion portion) ->
          part(new Turn(portion, 0)).ifPresent(it -> plan(List.of(it), Set.of()));
      case Stage.Stepping stepping -> {
        int sign = stepping.direction().steps().values().iterator().next();
        boolean backward = sign < 0;
        List<Part> parts =
            stepping.turns().stream()
                .map(it -> new Turn(it.portion(), sign * it.lead()))
                .flatMap(it -> part(it).stream())
                .toList();
        Set<String> cycle = parts.stream().map(Part::name).collect(Collectors.toSet());
        List<List<Segment>> pieces = pieces(parts, cycle, backward);
        (backward ? pieces.reversed() : pieces).forEach(segments::addAll);
      }
      case Stage.Layered _ -> throw new IllegalStateException();
    }
  }

  private void plan(List<Part> parts, Set<String> cycle) {
    pieces(parts, cycle, false).forEach(segments::addAll);
  }

  /** Empty where data say what it is. */
  private Optional<Part> part(Turn turn) {
    Portion portion = turn.portion();
    Circuit circuit = schedule.unfolding().circuit();
    return circuit
        .clauses(portion.node())
        .get(portion.clause())
        .expression()
        .map(it -> new Part(portion, turn.lead(), it));
  }

  private List<List<Segment>> pieces(List<Part> parts, Set<String> cycle, boolean backward) {
    return stretches(parts, cycle).stream()
        .map(steps -> segments(parts, cycle, steps, backward))
        .toList();
  }

  private List<Segment> segments(
      List<Part> parts, Set<String> cycle, Range steps, boolean backward) {
    Code code = new Code(storage);
    List<Part> present = parts.stream().filter(it -> it.holds(steps.first())).toList();
    for (Part part : present) {
      boolean indexed = !part.portion.node().axes().isEmpty();
      Operand place = storage.of(part.name()).at(indexed ? 1 : 0, indexed ? part.lead : 0);
      new EquationCompiler(
              scope(part, cycle, steps), code, new Draws(dataset.seed(), part.name(), part.lead))
          .store(part.expression, place);
    }
    return present.isEmpty() ? List.of() : code.segments(steps.first(), steps.count(), backward);
  }

  private Scope scope(Part part, Set<String> cycle, Range steps) {
    return new Scope(
        dataset.system(),
        schedule.unfolding().extents(),
        storage,
        part.portion.node().axes().stream().findFirst(),
        steps,
        part.lead,
        cycle,
        Map.of(),
        Map.of());
  }

  /** Stretches of steps along which the same parts hold and the same references have values. */
  private List<Range> stretches(List<Part> parts, Set<String> cycle) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (Part part : parts) {
      if (part.portion.node().axes().isEmpty()) {
        return List.of(new Range(0, 0));
      }
      for (IndexBox box : part.portion.region().boxes()) {
        cuts.add(box.first(0) - part.lead);
        cuts.add(box.last(0) + 1 - part.lead);
      }
    }
    if (cuts.isEmpty()) {
      return List.of();
    }
    Range whole = new Range(cuts.getFirst(), cuts.getLast() - 1);
    parts.forEach(it -> cuts.addAll(Pieces.cuts(it.expression, scope(it, cycle, whole))));
    return Pieces.between(whole, cuts);
  }
}
