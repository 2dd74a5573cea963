package unfold.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import unfold.circuit.IndexMap;
import unfold.circuit.IndexMap.Over;
import unfold.circuit.IndexMap.Place;
import unfold.circuit.IndexMap.Shift;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Diagnostic;
import unfold.equation.Expression.Reference;
import unfold.equation.SourceSpan;
import unfold.equation.print.IndexText;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/**
 * Finds a cycle of instances where no order computes portions, by breadth-first search. Wires that
 * only shift were mostly found computable before, so that a cycle passes through some other wire:
 * the search starts at those.
 */
final class PlaceCycles {
  /** The most instances a search visits: a cycle through a place is short. */
  private static final int MOST_VISITED = 100_000;

  /** The most visits of all searches from starts: else each of a thousand has as many. */
  private static final int MOST_VISITS = 300_000;

  private static final int MOST_STARTS = 1_000;
  private static final int MOST_NAMED = 12;

  private final Graph<ClauseInstances, ReadingLink> component;
  private final Unfolding unfolding;
  private final Graph<Instance, Dependency> needs;
  private int visits;

  private PlaceCycles(Graph<ClauseInstances, ReadingLink> component, Unfolding unfolding) {
    this.component = component;
    this.unfolding = unfolding;
    this.needs =
        new EdgeReversedGraph<>(
            new MaskSubgraph<>(unfolding, instance -> !isWithin(instance), edge -> false));
  }

  private boolean isWithin(Instance instance) {
    return component.vertexSet().stream().anyMatch(portion -> portion.contains(instance));
  }

  static Diagnostic mistake(Graph<ClauseInstances, ReadingLink> component, Unfolding unfolding) {
    PlaceCycles cycles = new PlaceCycles(component, unfolding);
    return cycles
        .starts()
        .flatMap(start -> cycles.through(start).stream())
        .findFirst()
        .or(cycles::anywhere)
        .map(cycle -> named(fromFirstLine(cycle, unfolding), unfolding))
        .orElseGet(() -> tooLarge(component, unfolding));
  }

  /**
   * The instances to start from: those read at a place or reduced over first, by the ends of their
   * readers.
   */
  private Stream<Instance> starts() {
    return component.edgeSet().stream()
        .sorted(Comparator.comparing(PlaceCycles::isShift))
        .flatMap(PlaceCycles::readBy)
        .distinct();
  }

  /** A cycle that passes by all starts; a short one, where there is one near it. */
  private Optional<List<Dependency>> anywhere() {
    visits = 0; // what the starts took must not keep this search from its end
    return Layering.cycle(component, unfolding)
        .map(cycle -> through(earliest(cycle)).orElse(cycle));
  }

  private static Instance earliest(List<Dependency> cycle) {
    return cycle.stream().map(Dependency::source).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static boolean isShift(ReadingLink link) {
    return link.copies().wire().maps().stream().allMatch(Shift.class::isInstance);
  }

  private static Stream<Instance> readBy(ReadingLink link) {
    Region targets = link.target().region();
    return Stream.of(targets.nth(0), targets.nth(targets.count() - 1))
        .map(link.copies()::read)
        .flatMap(read -> link.source().region().boxes().stream().map(read::intersect))
        .flatMap(PlaceCycles::endsFirst)
        .map(index -> new Instance(link.source().node(), index));
  }

  private static Stream<Index> endsFirst(IndexBox box) {
    return box.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(box.nth(box.count() - 1)),
            LongStream.range(0, Math.min(box.count() - 1, MOST_STARTS)).mapToObj(box::nth));
  }

  /** The shortest cycle through an instance: each edge leads to what its end needs. */
  private Optional<List<Dependency>> through(Instance start) {
    BreadthFirstIterator<Instance, Dependency> search = new BreadthFirstIterator<>(needs, start);
    int last = Math.min(visits + MOST_VISITED, MOST_VISITS);
    for (; search.hasNext() && visits < last; visits++) {
      Instance reached = search.next();
      Dependency closing = needs.getEdge(reached, start);
      if (closing != null) {
        return Optional.of(path(search, reached, start, closing));
      }
    }
    return Optional.empty();
  }

  private static List<Dependency> path(
      BreadthFirstIterator<Instance, Dependency> search,
      Instance reached,
      Instance start,
      Dependency closing) {
    List<Dependency> path = new ArrayList<>(List.of(closing));
    for (Instance at = reached; !at.equals(start); at = path.getFirst().target()) {
      path.addFirst(search.getSpanningTreeEdge(at));
    }
    return path;
  }

  private static List<Dependency> fromFirstLine(List<Dependency> cycle, Unfolding unfolding) {
    List<Node> inOrder = List.copyOf(unfolding.circuit().nodes());
    Dependency first =
        cycle.stream()
            .min(Comparator.comparingInt(it -> inOrder.indexOf(it.target().node())))
            .orElseThrow();
    Collections.rotate(cycle, -cycle.indexOf(first));
    return cycle;
  }

  private static Diagnostic named(List<Dependency> cycle, Unfolding unfolding) {
    return Diagnostic.mistake(
        span(cycle.getFirst().wire(), unfolding),
        ScheduleMessages.cycle(through(cycle), cycle.getFirst().target().toString(), chain(cycle)));
  }

  /** The values of a cycle; of a long one the ends. */
  private static String chain(List<Dependency> cycle) {
    List<String> needed =
        cycle.stream().map(it -> ScheduleMessages.value(it.source().toString())).toList();
    int last = needed.size() - 1;
    List<String> named =
        needed.size() <= MOST_NAMED
            ? needed
            : List.of(
                needed.get(0),
                needed.get(1),
                ScheduleMessages.valuesLeftOut(),
                needed.get(last - 1),
                needed.get(last));
    return ScheduleMessages.chain(named);
  }

  /**
   * The wire that closes the cycle, in words; a fixed place, where there are several such wires.
   */
  private static String through(List<Dependency> cycle) {
    List<IndexMap> maps = cycle.stream().flatMap(it -> it.wire().maps().stream()).toList();
    if (maps.stream().anyMatch(Place.class::isInstance)) {
      return ScheduleMessages.fixedPlace();
    }
    Optional<String> whole =
        maps.stream()
            .filter(Over.class::isInstance)
            .map(map -> ScheduleMessages.wholeAxis(((Over) map).axis()))
            .findFirst();
    Optional<String> arrow =
        maps.stream()
            .filter(IndexMap.General.class::isInstance)
            .map(map -> ((IndexMap.General) map).index())
            .map(index -> ScheduleMessages.plainArrow(IndexText.asWritten().of(index)))
            .findFirst();
    return whole.or(() -> arrow).orElseGet(ScheduleMessages::squaresThatCancel);
  }

  /**
   * The mistake for too many values to look at each: neither a cycle nor an order was found. It
   * stands at the first reading of the text, the same one on every run.
   */
  private static Diagnostic tooLarge(
      Graph<ClauseInstances, ReadingLink> component, Unfolding unfolding) {
    ReadingLink link =
        component.edgeSet().stream()
            .min(Comparator.comparingInt(it -> it.copies().wire().number()))
            .orElseThrow();
    long values = component.vertexSet().stream().mapToLong(it -> it.region().count()).sum();
    return Diagnostic.mistake(
        span(link.copies().wire(), unfolding),
        ScheduleMessages.tooManyValues(
            link.source().node().name(), values, Layering.MOST_INSTANCES));
  }

  private static SourceSpan span(Wire wire, Unfolding unfolding) {
    return unfolding.circuit().references(wire).stream()
        .map(Reference::span)
        .findFirst()
        .orElseThrow();
  }
}
