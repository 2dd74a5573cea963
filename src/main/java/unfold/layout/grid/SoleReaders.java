package unfold.layout.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Place;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Finds the only indexed instance that a block of nodes without an index reads, or else that reads
 * it.
 */
final class SoleReaders {
  private final Unfolding unfolding;
  private final Circuit circuit;

  SoleReaders(Unfolding unfolding) {
    this.unfolding = unfolding;
    this.circuit = unfolding.circuit();
  }

  /** The only such instance; empty where there are several, and for a block that has an axis. */
  Optional<Instance> of(Block block) {
    if (!block.axes().isEmpty()) {
      return Optional.empty();
    }
    return only(wires(block)
            .filter(wire -> !block.nodes().contains(wire.source()))
            .map(this::source))
        .or(() ->
            only(
                wires(block)
                    .filter(wire -> !block.nodes().contains(wire.target()))
                    .map(this::target)));
  }

  private static Optional<Instance> only(Stream<Optional<Instance>> instances) {
    Set<Optional<Instance>> all = instances.collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : Optional.empty();
  }

  private Stream<Wire> wires(Block block) {
    return circuit.graph().edgeSet().stream()
        .filter(wire -> !Parameters.standsWithReaders(wire.source(), unfolding.circuit()))
        .filter(
            wire -> block.nodes().contains(wire.source()) || block.nodes().contains(wire.target()));
  }

  private Optional<Instance> source(Wire wire) {
    boolean fixed =
        !wire.maps().isEmpty() && wire.maps().stream().allMatch(IndexMap.Place.class::isInstance);
    return fixed
        ? Optional.of(
            new Instance(
                wire.source(),
                Index.of(
                    wire.maps().stream()
                        .map(IndexMap.Place.class::cast)
                        .mapToInt(map -> map.place().at(Map.of(), unfolding.extents()))
                        .toArray())))
        : Optional.empty();
  }

  private Optional<Instance> target(Wire wire) {
    List<Place> places = circuit.clauses(wire.target()).get(wire.clause()).places();
    boolean fixed =
        !places.isEmpty()
            && places.stream().allMatch(place -> place instanceof Place.Fixed it && it.isSingle());
    return fixed
        ? Optional.of(
            new Instance(
                wire.target(),
                Index.of(
                    places.stream()
                        .map(Place.Fixed.class::cast)
                        .mapToInt(it -> it.from().orElseThrow().at(Map.of(), unfolding.extents()))
                        .toArray())))
        : Optional.empty();
  }
}
