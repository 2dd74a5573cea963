package unfold.layout.grid;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.layout.place.NodePlace;
import unfold.layout.place.PlacedInstance;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Which copies of wires lead to, from or past what stands in a part of the plane. */
final class PlaneEdges {
  private static final int MOST = 64;

  private final GridPlaces plane;
  private final Unfolding unfolding;
  private final Predicate<Wire> isEven;
  private final double around;

  /**
   * @param isEven which wires are the same everywhere, so that their targets alone tell them
   * @param around how far from its ends a wire may run
   */
  PlaneEdges(GridPlaces plane, Predicate<Wire> isEven, double around) {
    this.plane = plane;
    this.unfolding = plane.unfolding();
    this.isEven = isEven;
    this.around = around;
  }

  /**
   * Those that may run through a box.
   *
   * @param reach how far apart the ends of an even wire may be
   */
  Stream<Dependency> within(Box visible, double reach) {
    Set<Dependency> all = new LinkedHashSet<>();
    plane
        .within(visible.grow(reach))
        .map(PlacedInstance::instance)
        .filter(unfolding::containsVertex)
        .forEach(instance -> {
          read(instance).forEach(all::add);
          readers(instance).forEach(all::add);
        });
    return all.stream().filter(it -> mayRunThrough(it, visible));
  }

  private boolean mayRunThrough(Dependency copy, Box visible) {
    return source(copy).box().union(plane.of(copy.target()).box()).grow(around).intersects(visible);
  }

  /** Where a copy begins: a shared parameter stands in every cell. */
  NodePlace source(Dependency copy) {
    return Parameters.standsWithReaders(copy.source().node(), unfolding.circuit())
        ? plane.in(plane.cellOf(copy.target()), copy.source().node())
        : plane.of(copy.source());
  }

  /** What a target reads, zeros that nobody gave too; not all of very many. */
  Stream<Dependency> read(Instance target) {
    Stream<Dependency> existing =
        unfolding.circuit().graph().incomingEdgesOf(target.node()).stream()
            .flatMap(wire -> existing(wire, target).limit(MOST));
    return Stream.concat(existing, unfolding.assumed(target).stream());
  }

  Stream<Dependency> existing(Wire wire, Instance target) {
    return StreamSupport.stream(unfolding.copies(wire).sources(target).spliterator(), false)
        .map(source -> new Dependency(wire, source, target));
  }

  private Stream<Dependency> readers(Instance source) {
    return unfolding.outgoingEdgesOf(source).stream()
        .filter(it -> !Parameters.standsWithReaders(source.node(), unfolding.circuit()))
        .filter(it -> !isEven.test(it.wire()))
        .limit(MOST);
  }
}
