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

/** The ways of wires that join cells evenly: one copy is routed, all others run alike. */
final class EvenWires {
  /** How far from its ends a wire may run. */
  static final double AROUND = 120;

  private final GridPlaces plane;
  private final UniformWires evenness;
  private final PlaneEdges edges;
  private final List<Dependency> samples;

  /** Seen from the centre of their targets. */
  private final Map<Wire, WirePlace> places = new LinkedHashMap<>();

  EvenWires(GridPlaces plane, UniformWires evenness, PlaneEdges edges) {
    this.plane = plane;
    this.evenness = evenness;
    this.edges = edges;
    this.samples =
        plane.unfolding().circuit().graph().edgeSet().stream()
            .filter(evenness::isEven)
            .flatMap(wire -> evenness.sample(wire).stream())
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
    OccupiedSpace paper =
        paper(from.box().union(to.box()).grow(isFar ? AROUND + Maze.MARGIN : AROUND));
    Path path = new Router(paper).route(wire, from, to);
    return WirePlace.plain(path, List.of()).translate(-to.center().x(), -to.center().y());
  }

  /** The copy of each wire that is routed for all, the shortest first. */
  List<Dependency> samples() {
    return samples;
  }

  /** Whether a wire is even and has any copies. */
  boolean has(Wire wire) {
    return places.containsKey(wire);
  }

  WirePlace of(Dependency copy) {
    Point at = plane.of(copy.target()).center();
    return requireNonNull(places.get(copy.wire())).translate(at.x(), at.y());
  }

  /** Every copy of the wire is labelled like this one. */
  void label(Dependency copy, List<LabelPlace> labels) {
    Point at = plane.of(copy.target()).center();
    WirePlace labelled = WirePlace.plain(of(copy).path(), labels);
    places.put(copy.wire(), labelled.translate(-at.x(), -at.y()));
  }

  /** The copies whose targets are around here. */
  Stream<Dependency> around(Box area) {
    return plane
        .within(area.grow(AROUND))
        .flatMap(placed ->
            places.keySet().stream()
                .filter(wire -> wire.target().equals(placed.instance().node()))
                .flatMap(wire -> evenness.copy(wire, placed.instance()).stream()));
  }

  /** With the nodes of an area, and the copies around it. */
  OccupiedSpace paper(Box area) {
    OccupiedSpace paper = OccupiedSpace.once();
    plane.within(area).forEach(placed -> paper.add(placed.place()));
    around(area)
        .forEach(copy -> {
          WirePlace place = of(copy);
          paper.add(copy.wire(), SampledPath.of(place.path()));
          place.labels().forEach(label -> paper.add(label.box()));
        });
    return paper;
  }

  /** How far apart the ends of a copy may be. */
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
