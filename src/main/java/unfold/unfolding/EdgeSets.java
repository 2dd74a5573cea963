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
  private final Map<Wire, WireCopies> copies = new HashMap<>();

  /**
   * The edges of all wires of a circuit.
   *
   * @param copiesOf the copies of each wire
   */
  EdgeSets(Graph<Node, Wire> graph, Function<Wire, WireCopies> copiesOf) {
    this.graph = graph;
    graph.edgeSet().forEach(wire -> copies.put(wire, copiesOf.apply(wire)));
  }

  WireCopies of(Wire wire) {
    WireCopies known = copies.get(wire);
    if (known == null) {
      throw new IllegalArgumentException("not of this circuit: " + wire);
    }
    return known;
  }

  Iterable<Dependency> all() {
    return LazyIterables.flatMap(graph.edgeSet(), this::all);
  }

  private Iterable<Dependency> all(Wire wire) {
    return LazyIterables.flatMap(
        of(wire).targets(), target -> into(wire, new Instance(wire.target(), target)));
  }

  long count() {
    return copies.values().stream().mapToLong(WireCopies::count).sum();
  }

  Iterable<Dependency> into(Instance target) {
    return LazyIterables.flatMap(graph.incomingEdgesOf(target.node()), wire -> into(wire, target));
  }

  private Iterable<Dependency> into(Wire wire, Instance target) {
    return LazyIterables.map(
        of(wire).sourcesOf(target.index()),
        source -> new Dependency(wire, new Instance(wire.source(), source), target));
  }

  Iterable<Dependency> outOf(Instance source) {
    return LazyIterables.flatMap(graph.outgoingEdgesOf(source.node()), wire -> outOf(wire, source));
  }

  private Iterable<Dependency> outOf(Wire wire, Instance source) {
    return LazyIterables.map(
        of(wire).targetsOf(source.index()),
        target -> new Dependency(wire, source, new Instance(wire.target(), target)));
  }

  /** The edges into a vertex and out of it, a loop once. */
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
        .filter(wire -> of(wire).connects(source.index(), target.index()))
        .map(wire -> new Dependency(wire, source, target));
  }

  /** The readings of an instance whose sources do not exist. */
  Stream<Dependency> assumedBy(Instance target) {
    return graph.incomingEdgesOf(target.node()).stream()
        .flatMap(wire ->
            of(wire).assumedBy(target.index()).stream()
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
    return wires.stream().mapToLong(wire -> count.applyAsLong(of(wire))).sum();
  }

  boolean contains(@Nullable Object object) {
    return object instanceof Dependency it
        && copies.containsKey(it.wire())
        && it.wire().source().equals(it.source().node())
        && it.wire().target().equals(it.target().node())
        && of(it.wire()).connects(it.source().index(), it.target().index());
  }
}
