package unfold.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DirectedPseudograph;
import unfold.equation.Axis;
import unfold.equation.DataSupply;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Extents;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition.ByEquation;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.Statement;

/**
 * What needs what, from the equations alone: each index of each name is looked at by itself. An
 * open boundary goes as far as anything reads it.
 */
public final class PlainGraph {
  public record Vertex(String name, List<Integer> index) {}

  /** How a value is read: the same reading in one equation is one edge, however often it occurs. */
  private record Reading(
      int clause, String name, List<IndexExpression> at, List<Set<String>> over) {}

  private record Edge(Vertex source, Vertex target, Reading reading) {}

  public record Pair(Vertex source, Vertex target) {}

  private record Line(List<Place> places, Optional<Expression> right) {}

  private final EquationSystem system;
  private final Extents extents;
  private final Map<String, List<Line>> lines = new HashMap<>();
  private final Set<Vertex> vertices = new LinkedHashSet<>();
  private final Set<Edge> edges = new HashSet<>();
  private final Deque<Vertex> waiting = new ArrayDeque<>();

  public PlainGraph(EquationSystem system, Extents extents) {
    this.system = system;
    this.extents = extents;
    system.statements().values().forEach(it -> lines.put(it.name(), lines(it)));
    lines.forEach((name, its) ->
        its.forEach(line -> corners(line.places()).forEach(index -> add(name, index))));
    while (!waiting.isEmpty()) {
      reads(waiting.remove());
    }
  }

  private static List<Line> lines(Statement statement) {
    return switch (statement) {
      case Statement.Parameter _ -> List.of();
      case Statement.Input it ->
          lines(
              it.fixedPlaces(),
              it,
              it.everywhere() ? Optional.of(Optional.empty()) : Optional.empty());
      case Statement.Variable it -> lines(it.fixedPlaces(), it, it.equation().map(Optional::of));
    };
  }

  private static List<Line> lines(
      List<FixedPlace> fixed, Statement statement, Optional<Optional<Expression>> general) {
    List<Line> lines = new ArrayList<>();
    for (FixedPlace place : fixed) {
      Optional<Expression> right =
          place.definition() instanceof ByEquation(Expression it)
              ? Optional.of(it)
              : Optional.empty();
      lines.add(new Line(place.places(), right));
    }
    List<Place> everywhere = statement.axes().stream().map(it -> place(it, statement)).toList();
    general.ifPresent(right -> lines.add(new Line(everywhere, right)));
    return lines;
  }

  /** Words are given at the leaves of a tree and nowhere else. */
  private static Place place(String axis, Statement statement) {
    boolean words =
        statement instanceof Statement.Input input
            && input.supply().orElse(null) instanceof DataSupply.Leaves;
    return words
        ? new Place.Fixed(
            Optional.of(IndexExpression.constant(1)),
            Optional.of(new IndexExpression.Spot(axis, IndexExpression.Spot.Kind.LEAF)))
        : new Place.Free(axis);
  }

  /** All indices of places that are closed; none where one is open. */
  private List<List<Integer>> corners(List<Place> places) {
    List<List<Integer>> indices = List.of(List.of());
    for (Place place : places) {
      List<Integer> side = side(place);
      indices =
          indices.stream().flatMap(index -> side.stream().map(more -> with(index, more))).toList();
    }
    return indices;
  }

  private static List<Integer> with(List<Integer> index, int more) {
    List<Integer> longer = new ArrayList<>(index);
    longer.add(more);
    return List.copyOf(longer);
  }

  private List<Integer> side(Place place) {
    return switch (place) {
      case Place.Free(String axis) ->
          IntStream.rangeClosed(extents.range(axis).first(), extents.last(axis)).boxed().toList();
      case Place.Fixed(var from, var to) when from.isPresent() && to.isPresent() ->
          IntStream.rangeClosed(from.get().at(Map.of(), extents), to.get().at(Map.of(), extents))
              .boxed()
              .toList();
      case Place.Fixed _ -> List.of();
    };
  }

  private boolean add(String name, List<Integer> index) {
    boolean exists = line(name, index) >= 0;
    if (exists && vertices.add(new Vertex(name, index))) {
      waiting.add(new Vertex(name, index));
    }
    return exists;
  }

  private int line(String name, List<Integer> index) {
    List<Line> its = lines.getOrDefault(name, List.of());
    return IntStream.range(0, its.size())
        .filter(line ->
            IntStream.range(0, index.size())
                .allMatch(axis -> holds(its.get(line).places().get(axis), index.get(axis))))
        .findFirst()
        .orElse(-1);
  }

  private boolean holds(Place place, int index) {
    return switch (place) {
      case Place.Free(String axis) -> extents.range(axis).contains(index);
      case Place.Fixed it -> it.contains(index, extents);
    };
  }

  private void reads(Vertex target) {
    int clause = line(target.name(), target.index());
    Map<String, Integer> at = new HashMap<>();
    List<String> axes = system.statement(target.name()).axes();
    IntStream.range(0, axes.size()).forEach(it -> at.put(axes.get(it), target.index().get(it)));
    lines
        .get(target.name())
        .get(clause)
        .right()
        .ifPresent(it -> reads(target, clause, it, at, Set.of()));
  }

  private void reads(
      Vertex target, int clause, Expression part, Map<String, Integer> at, Set<String> bound) {
    switch (part) {
      case Expression.Reduce it -> {
        Set<String> more = new HashSet<>(bound);
        more.add(it.axis());
        int last = it.last().map(end -> end.at(at, extents)).orElse(extents.last(it.axis()));
        for (int i = extents.range(it.axis()).first(); i <= last; i++) {
          Map<String, Integer> inner = new HashMap<>(at);
          inner.put(it.axis(), i);
          reads(target, clause, it.body(), inner, more);
        }
      }
      case Expression.Reference it -> read(target, clause, it, at, bound);
      default -> part.parts().forEach(it -> reads(target, clause, it, at, bound));
    }
  }

  private void read(
      Vertex target,
      int clause,
      Expression.Reference it,
      Map<String, Integer> at,
      Set<String> bound) {
    List<Integer> index = it.indices().stream().map(i -> i.at(at, extents)).toList();
    if (add(it.name(), index)) {
      List<Set<String>> over =
          new ArrayList<>(it.indices().stream().map(i -> both(i.axesRead(), bound)).toList());
      over.add(both(bound, sparse()));
      Reading reading = new Reading(clause, it.name(), it.indices(), over);
      edges.add(new Edge(new Vertex(it.name(), index), target, reading));
    }
  }

  /** The axes of which a sum may have no index: what is read within one is not always read. */
  private Set<String> sparse() {
    return system.axes().stream()
        .filter(axis ->
            axis.bound()
                .filter(end ->
                    end.constant() + extents.range(end.shiftedAxis().orElseThrow()).first()
                        < axis.first())
                .isPresent())
        .map(Axis::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }

  public Set<Vertex> vertices() {
    return vertices;
  }

  public int edgeCount() {
    return edges.size();
  }

  /** How many edges run from one vertex to another. */
  public Map<Pair, Long> pairs() {
    return edges.stream()
        .collect(
            Collectors.groupingBy(it -> new Pair(it.source(), it.target()), Collectors.counting()));
  }

  public boolean isCyclic() {
    Graph<Vertex, Edge> graph = new DirectedPseudograph<>(Edge.class);
    vertices.forEach(graph::addVertex);
    edges.forEach(it -> graph.addEdge(it.source(), it.target(), it));
    return new CycleDetector<>(graph).detectCycles();
  }
}
