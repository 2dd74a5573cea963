package unfold.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.circuit.Circuit;
import unfold.circuit.Clause;
import unfold.circuit.Component;
import unfold.circuit.Node;
import unfold.data.Dataset;
import unfold.equation.Expression;
import unfold.equation.Extents.Range;
import unfold.unfolding.Index;
import unfold.unfolding.Unfolding;

/** Circuit and extents to programs: component by component, each after those it depends on. */
final class Planner {
  private final Unfolding unfolding;
  private final Circuit circuit;
  private final Dataset dataset;
  private final Storage storage;
  private final List<Segment> segments = new ArrayList<>();

  private Planner(Unfolding unfolding, Dataset dataset, Map<String, Domain> domains) {
    this.unfolding = unfolding;
    this.circuit = unfolding.circuit();
    this.dataset = dataset;
    this.storage = new Storage(dataset.system(), domains);
  }

  /**
   * @param domains where each name is to be recorded
   * @throws NotYet at what is not simulated yet
   */
  static Plan of(Unfolding unfolding, Dataset dataset, Map<String, Domain> domains) {
    Planner planner = new Planner(unfolding, dataset, domains);
    planner.circuit.components().forEach(planner::plan);
    return new Plan(planner.storage, planner.segments);
  }

  private void plan(Component component) {
    if (component.cyclic()) {
      // a boundary that reads nothing of the cycle may be read anywhere in it
      plan(component, clause -> level(component, clause) != Level.STEPWISE);
      plan(component, clause -> level(component, clause) == Level.STEPWISE);
    } else {
      plan(component, _ -> true);
    }
  }

  private interface Choice {
    boolean includes(ClauseOf clause);
  }

  private record ClauseOf(Node node, int number, Expression expression) {}

  private void plan(Component component, Choice choice) {
    List<ClauseOf> clauses =
        component.nodes().stream()
            .flatMap(node -> clauses(node).stream())
            .filter(choice::includes)
            .toList();
    boolean backward = isBackward(component, circuit);
    Comparator<Range> order = Comparator.comparingInt(Range::first);
    pieces(component, clauses).stream()
        .sorted(backward ? order.reversed() : order)
        .forEach(piece -> plan(component, clauses, piece, backward));
  }

  private List<ClauseOf> clauses(Node node) {
    List<Clause> clauses = circuit.clauses(node);
    return IntStream.range(0, clauses.size())
        .filter(c -> clauses.get(c).expression().isPresent())
        .filter(c -> !unfolding.region(node, c).isEmpty())
        .mapToObj(c -> new ClauseOf(node, c, clauses.get(c).expression().orElseThrow()))
        .toList();
  }

  private void plan(Component component, List<ClauseOf> clauses, Range piece, boolean backward) {
    Code code = new Code(storage);
    boolean any = false;
    for (ClauseOf clause : clauses) {
      if (holds(clause, piece.first())) {
        any = true;
        compile(component, clause, piece, code);
      }
    }
    if (any) {
      segments.addAll(code.segments(piece.first(), piece.count(), backward));
    }
  }

  private boolean holds(ClauseOf clause, int index) {
    Index at = clause.node().axes().isEmpty() ? Index.NONE : Index.of(index);
    return unfolding.region(clause.node(), clause.number()).contains(at);
  }

  private void compile(Component component, ClauseOf clause, Range piece, Code code) {
    String name = clause.node().name();
    Draws numbered = new Draws(dataset.seed(), name);
    Operand place = storage.of(name).at(clause.node().axes().isEmpty() ? 0 : 1, 0);
    new EquationCompiler(scope(component, clause.node(), piece), code, numbered)
        .store(clause.expression(), place);
  }

  private Level level(Component component, ClauseOf clause) {
    return Levels.of(clause.expression(), scope(component, clause.node(), new Range(0, 0)));
  }

  private Scope scope(Component component, Node node, Range piece) {
    Set<String> cycle =
        component.cyclic()
            ? component.nodes().stream().map(Node::name).collect(Collectors.toSet())
            : Set.of();
    return new Scope(
        dataset.system(),
        unfolding.extents(),
        storage,
        node.axes().stream().findFirst(),
        piece,
        cycle,
        Map.of());
  }

  /** Stretches along which the same clauses hold and the same references have values. */
  private List<Range> pieces(Component component, List<ClauseOf> clauses) {
    Optional<String> axis =
        clauses.stream().flatMap(clause -> clause.node().axes().stream()).findFirst();
    if (axis.isEmpty()) {
      return clauses.isEmpty() ? List.of() : List.of(new Range(0, 0));
    }
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (ClauseOf clause : clauses) {
      for (var box : unfolding.region(clause.node(), clause.number()).boxes()) {
        cuts.add(box.first(0));
        cuts.add(box.last(0) + 1);
      }
    }
    Range whole = new Range(cuts.getFirst(), cuts.getLast() - 1);
    List<Expression> expressions = clauses.stream().map(ClauseOf::expression).toList();
    Scope scope = scope(component, clauses.getFirst().node(), whole);
    Pieces.of(whole, expressions, scope, axis.get()).forEach(piece -> cuts.add(piece.first()));
    return Pieces.between(whole, cuts);
  }

  static boolean isBackward(Component component, Circuit circuit) {
    return component.nodes().stream()
        .flatMap(node -> circuit.graph().incomingEdgesOf(node).stream())
        .filter(wire -> component.nodes().contains(wire.source()))
        .anyMatch(wire -> wire.offset() > 0);
  }
}
