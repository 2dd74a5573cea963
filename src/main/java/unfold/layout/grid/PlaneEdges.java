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

/** Finds the copies of wires that lead to, from or past a part of the plane. */
final class PlaneEdges {
  private static final int MOST = 64;

  private final GridPlaces plane;
  private final Unfolding unfolding;
  private final Predicate<Wire> isEven;
  private final double around;

  /**
   * The edges of a plane.
   *
   * @param isEven whether a wire is the same everywhere, so that its target alone tells its copy
   * @param around the greatest distance of a wire from its ends
   */
  PlaneEdges(GridPlaces plane, Predicate<Wire> isEven, double around) {
    this.plane = plane;
    this.unfolding = plane.unfolding();
    this.isEven = isEven;
    this.around = around;
  }

  /**
   * The copies that may run through a box.
   *
   * @param reach the greatest distance of the ends of an even wire
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

  /** The place where a copy begins; a shared parameter stands in every cell. */
  NodePlace source(Dependency copy) {
    return Parameters.standsWithReaders(copy.source().node(), unfolding.circuit())
        ? plane.in(plane.cellOf(copy.target()), copy.source().node())
        : plane.of(copy.source());
  }

  /** The copies that a target reads by, those of assumed zeros included; not all of very many. */
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
