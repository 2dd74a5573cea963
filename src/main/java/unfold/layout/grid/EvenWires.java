package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.LabelPlace;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.SampledPath;
import unfold.layout.place.WirePlace;
import unfold.layout.route.Maze;
import unfold.layout.route.Router;
import unfold.unfolding.Dependency;

/** Routes the wires that join cells evenly: one copy for all, since the others run alike. */
final class EvenWires {
  /** The greatest distance of a wire from its ends. */
  static final double AROUND = 120;

  private final GridPlaces plane;
  private final UniformWires uniform;
  private final PlaneEdges edges;
  private final List<Dependency> samples;

  /** The places of the wires, seen from the centres of their targets. */
  private final Map<Wire, WirePlace> places = new LinkedHashMap<>();

  EvenWires(GridPlaces plane, UniformWires uniform, PlaneEdges edges) {
    this.plane = plane;
    this.uniform = uniform;
    this.edges = edges;
    this.samples =
        plane.unfolding().circuit().graph().edgeSet().stream()
            .filter(uniform::isEven)
            .flatMap(wire -> uniform.sample(wire).stream())
            .sorted(
                Comparator.comparing((Dependency it) -> plane.within(it.wire()).isEmpty())
                    .thenComparingDouble(this::length))
            .toList();
    samples.forEach(it -> places.put(it.wire(), route(it)));
  }

  private double length(Dependency copy) {
    return edges.source(copy).center().distance(plane.of(copy.target()).center());
  }

  private WirePlace route(Dependency copy) {
    return plane
        .within(copy.wire())
        .map(path -> WirePlace.plain(path, List.of()))
        .orElseGet(() -> route(copy.wire(), edges.source(copy), plane.of(copy.target())));
  }

  private WirePlace route(Wire wire, NodePlace from, NodePlace to) {
    boolean isFar = from.center().distance(to.center()) > 2 * AROUND;
    OccupiedSpace space =
        space(from.box().union(to.box()).grow(isFar ? AROUND + Maze.MARGIN : AROUND));
    Path path = new Router(space).route(wire, from, to);
    return WirePlace.plain(path, List.of()).translate(-to.center().x(), -to.center().y());
  }

  /** The copies that are routed for all, one for each wire, the shortest first. */
  List<Dependency> samples() {
    return samples;
  }

  /** Whether a wire joins cells evenly and has any copies. */
  boolean has(Wire wire) {
    return places.containsKey(wire);
  }

  WirePlace of(Dependency copy) {
    Point at = plane.of(copy.target()).center();
    return requireNonNull(places.get(copy.wire())).translate(at.x(), at.y());
  }

  /** Labels every copy of a wire like this one. */
  void label(Dependency copy, List<LabelPlace> labels) {
    Point at = plane.of(copy.target()).center();
    WirePlace labelled = WirePlace.plain(of(copy).path(), labels);
    places.put(copy.wire(), labelled.translate(-at.x(), -at.y()));
  }

  /** The copies whose targets are around an area. */
  Stream<Dependency> around(Box area) {
    return plane
        .within(area.grow(AROUND))
        .flatMap(placed ->
            places.keySet().stream()
                .filter(wire -> wire.target().equals(placed.instance().node()))
                .flatMap(wire -> uniform.copy(wire, placed.instance()).stream()));
  }

  /** The space taken by the nodes of an area and the copies around it. */
  OccupiedSpace space(Box area) {
    OccupiedSpace space = OccupiedSpace.once();
    plane.within(area).forEach(placed -> space.add(placed.place()));
    around(area)
        .forEach(copy -> {
          WirePlace place = of(copy);
          space.add(copy.wire(), SampledPath.of(place.path()));
          place.labels().forEach(label -> space.add(label.box()));
        });
    return space;
  }

  /** The greatest distance of the ends of a copy. */
  double reach() {
    return Math.max(
        AROUND,
        places.values().stream()
            .map(WirePlace::path)
            .mapToDouble(path -> Math.max(path.bounds().width(), path.bounds().height()))
            .max()
            .orElse(0));
  }
}
