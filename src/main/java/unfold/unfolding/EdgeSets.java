package unfold.unfolding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;
import unfold.circuit.Node;
import unfold.circuit.Wire;

/** The edges of an unfolding: the copies of the wires. */
final class EdgeSets {
  private final Graph<Node, Wire> graph;
  private final Map<Wire, WireCopies> strands = new HashMap<>();

  /**
   * @param strand the strand of each wire
   */
  EdgeSets(Graph<Node, Wire> graph, Function<Wire, WireCopies> strand) {
    this.graph = graph;
    graph.edgeSet().forEach(wire -> strands.put(wire, strand.apply(wire)));
  }

  WireCopies strand(Wire wire) {
    WireCopies strand = strands.get(wire);
    if (strand == null) {
      throw new IllegalArgumentException("not of this circuit: " + wire);
    }
    return strand;
  }

  Iterable<Dependency> all() {
    return LazyIterables.flatMap(graph.edgeSet(), this::all);
  }

  private Iterable<Dependency> all(Wire wire) {
    return LazyIterables.flatMap(
        strand(wire).targets(), target -> into(wire, new Instance(wire.target(), target)));
  }

  long count() {
    return strands.values().stream().mapToLong(WireCopies::count).sum();
  }

  Iterable<Dependency> into(Instance target) {
    return LazyIterables.flatMap(graph.incomingEdgesOf(target.node()), wire -> into(wire, target));
  }

  private Iterable<Dependency> into(Wire wire, Instance target) {
    return LazyIterables.map(
        strand(wire).sourcesOf(target.index()),
        source -> new Dependency(wire, new Instance(wire.source(), source), target));
  }

  Iterable<Dependency> outOf(Instance source) {
    return LazyIterables.flatMap(graph.outgoingEdgesOf(source.node()), wire -> outOf(wire, source));
  }

  private Iterable<Dependency> outOf(Wire wire, Instance source) {
    return LazyIterables.map(
        strand(wire).targetsOf(source.index()),
        target -> new Dependency(wire, source, new Instance(wire.target(), target)));
  }

  /** Into a vertex and out of it, a loop once. */
  Iterable<Dependency> around(Instance vertex) {
    Iterable<Dependency> out =
        () ->
            LazyIterables.stream(outOf(vertex))
                .filter(it -> !it.target().equals(vertex))
                .iterator();
    return LazyIterables.flatMap(List.of(into(vertex), out), part -> part);
  }

  Stream<Dependency> between(Instance source, Instance target) {
    return graph.getAllEdges(source.node(), target.node()).stream()
        .filter(wire -> strand(wire).connects(source.index(), target.index()))
        .map(wire -> new Dependency(wire, source, target));
  }

  /** What an instance reads although it does not exist. */
  Stream<Dependency> assumedBy(Instance target) {
    return graph.incomingEdgesOf(target.node()).stream()
        .flatMap(wire ->
            strand(wire).assumedBy(target.index()).stream()
                .map(index -> new Instance(wire.source(), index))
                .map(source -> new Dependency(wire, source, target)));
  }

  long countInto(Instance target) {
    return sum(graph.incomingEdgesOf(target.node()), it -> it.countSourcesOf(target.index()));
  }

  long countOutOf(Instance source) {
    return sum(graph.outgoingEdgesOf(source.node()), it -> it.countTargetsOf(source.index()));
  }

  private long sum(Set<Wire> wires, ToLongFunction<WireCopies> count) {
    return wires.stream().mapToLong(wire -> count.applyAsLong(strand(wire))).sum();
  }

  boolean contains(@Nullable Object object) {
    return object instanceof Dependency it
        && strands.containsKey(it.wire())
        && it.wire().source().equals(it.source().node())
        && it.wire().target().equals(it.target().node())
        && strand(it.wire()).connects(it.source().index(), it.target().index());
  }
}
