package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.layout.grid.FreeLanes.Lane;
import unfold.layout.place.NodePlace;
import unfold.layout.route.Curves;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/** Routes the wires that join cells unevenly: straight where all copies can be, else by lanes. */
final class UnevenWires {
  private static final int SAMPLES = 12;
  private static final int KEPT = 20_000;

  private final GridPlaces plane;
  private final FreeLanes freeLanes;
  private final PlaneEdges edges;
  private final Map<Wire, Lane> lanes = new HashMap<>();
  private final Set<Wire> straight = new HashSet<>();
  private final Map<Dependency, Path> paths = new ConcurrentHashMap<>();

  UnevenWires(GridPlaces plane, PlaneEdges edges) {
    this.plane = plane;
    this.freeLanes = new FreeLanes(plane);
    this.edges = edges;
  }

  /** Adds a wire; to be called for all such wires before any path is asked for. */
  void add(Wire wire) {
    boolean isBranch = wire.maps().stream().anyMatch(IndexMap.Child.class::isInstance);
    lanes.put(wire, new Lane(lanes.size(), isBranch));
    if (allAreFree(wire)) {
      straight.add(wire);
    }
  }

  boolean isStraight(Wire wire) {
    return straight.contains(wire);
  }

  /**
   * Whether all of some copies can be straight: then all copies are, and else only those to
   * neighbours.
   */
  private boolean allAreFree(Wire wire) {
    Region targets = plane.unfolding().region(wire.target(), wire.clause());
    long count = targets.count();
    return LongStream.range(0, Math.min(count, SAMPLES))
        .map(i -> count <= SAMPLES ? i : i * (count - 1) / (SAMPLES - 1))
        .mapToObj(at -> new Instance(wire.target(), targets.nth(at)))
        .flatMap(target -> edges.existing(wire, target).limit(SAMPLES))
        .allMatch(copy -> freeLanes.isFree(edges.source(copy), plane.of(copy.target())));
  }

  /** The path of a copy from border to border. */
  Path of(Dependency copy) {
    if (paths.size() > KEPT) {
      paths.clear();
    }
    return paths.computeIfAbsent(copy, this::route);
  }

  private Path route(Dependency copy) {
    NodePlace from = edges.source(copy);
    NodePlace to = plane.of(copy.target());
    if (isStraight(copy.wire())) {
      return Curves.straight(from, to).path();
    }
    return freeLanes.route(
        from,
        plane.cell(copy.source()),
        to,
        plane.cell(copy.target()),
        requireNonNull(lanes.get(copy.wire())));
  }
}
