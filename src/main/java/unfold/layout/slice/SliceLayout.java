package unfold.layout.slice;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.Labels;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.SampledPath;
import unfold.layout.route.Router;

/**
 * The layout of one slice and its wires to the slices around it, which all of them repeat.
 *
 * @param period the distance of the middles of neighbouring slices
 * @param nodes the indexed nodes, the middle of the slice being at x = 0
 * @param band the soft band behind the slice at x = 0
 * @param ways the ways of wires that reach far to the slice, where rails run above or below it
 * @param wires for every link, from the slice {@link SliceLink#offset} slices away to the slice at
 *     0
 */
public record SliceLayout(
    double period,
    SequencedMap<Node, NodePlace> nodes,
    SequencedMap<SliceLink, Path> wires,
    Box band,
    Map<LongWire, FarWay> ways) {
  /**
   * Ways between the border of a slice and nodes, each seen from its node's centre.
   *
   * @param branch to the partner
   * @param stem to the one node; empty if it stands aside
   */
  public record FarWay(List<Point> branch, List<Point> stem) {}

  /** The part of the usual distance of slices that is outside their bands, on either side. */
  private static final double BAND_GAP = 14;

  private static final double BAND_SIDE =
      ColumnCost.SLICE / 2 - BAND_GAP - NodePlace.VARIABLE_RADIUS;

  private static final double BAND_MARGIN = 22;
  private static final int MOST_ROUNDS = 2;

  /** The middle of the slice, where no node has an index. */
  private static final Box NOTHING = new Box(0, 0, 0, 0);

  public SliceLayout {
    nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
    ways = Map.copyOf(ways);
    wires = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(wires));
  }

  /**
   * The layout of a slice of variables.
   *
   * @param labelWidths the width of the labels of a wire
   */
  public static SliceLayout of(
      SliceGraph graph, List<SliceLink> links, ToDoubleFunction<Wire> labelWidths) {
    List<Node> indexed = graph.inSlices();
    Map<Node, Integer> rows = SliceRows.of(graph);
    Map<Node, Double> columns =
        SliceColumns.of(indexed, links.stream().filter(SliceLink::isShift).toList(), rows);
    SequencedMap<Node, NodePlace> nodes = new LinkedHashMap<>();
    indexed.forEach(node -> nodes.put(node, RowPlaces.disc(node, columns, rows)));
    double width = 2 * columns.values().stream().mapToDouble(x -> x).max().orElse(0);
    double period = width + ColumnCost.SLICE + widening(links, rows, labelWidths);
    return new SliceLayout(period, nodes, wires(period, nodes, links), band(nodes), Map.of());
  }

  /** The additional width that the labels along rows need between two bands. */
  private static double widening(
      List<SliceLink> links, Map<Node, Integer> rows, ToDoubleFunction<Wire> labelWidths) {
    double widest =
        links.stream()
            .filter(link -> link.offset() != 0)
            .filter(link -> Objects.equals(rows.get(link.source()), rows.get(link.target())))
            .mapToDouble(link -> labelWidths.applyAsDouble(link.wire()))
            .max()
            .orElse(0);
    return Math.max(0, Math.ceil(widest + 2 * Labels.ENOUGH + 1 - 2 * BAND_GAP));
  }

  /** The space taken by the nodes of all slices that a link can reach. */
  public static OccupiedSpace space(
      double period, Map<Node, NodePlace> nodes, List<SliceLink> links) {
    int reach = links.stream().mapToInt(link -> Math.abs(link.offset())).max().orElse(0);
    OccupiedSpace space = OccupiedSpace.repeated(period, Math.min(reach, 6) + 2);
    nodes.values().forEach(space::add);
    return space;
  }

  /** The lines on either side of the band of the slice at an x. */
  public List<SampledPath> bandBorders(double x) {
    return Stream.of(band.x(), band.right())
        .map(side -> x + side)
        .map(at -> Path.line(new Point(at, band.y()), new Point(at, band.bottom())))
        .map(SampledPath::of)
        .toList();
  }

  private static Box band(Map<Node, NodePlace> nodes) {
    Box box = nodes.values().stream().map(NodePlace::box).reduce(Box::union).orElse(NOTHING);
    return new Box(
        box.x() - BAND_SIDE,
        box.y() - BAND_MARGIN,
        box.width() + 2 * BAND_SIDE,
        box.height() + 2 * BAND_MARGIN);
  }

  private static SequencedMap<SliceLink, Path> wires(
      double period, Map<Node, NodePlace> nodes, List<SliceLink> links) {
    OccupiedSpace space = space(period, nodes, links);
    Map<SliceLink, OccupiedSpace.Line> lines = new LinkedHashMap<>();
    List<SliceLink> order = new ArrayList<>(links);
    order.sort(Comparator.comparingDouble(link -> length(link, period, nodes)));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      for (SliceLink link : order) {
        OccupiedSpace.Line before = lines.get(link);
        if (before != null) {
          space.remove(before);
        }
        NodePlace from = from(link, period, nodes);
        Path path = new Router(space).route(link, from, requireNonNull(nodes.get(link.target())));
        lines.put(link, space.add(link, SampledPath.of(path)));
      }
    }
    SequencedMap<SliceLink, Path> wires = new LinkedHashMap<>();
    links.forEach(link -> wires.put(link, requireNonNull(lines.get(link)).stroke().path()));
    return wires;
  }

  private static NodePlace from(SliceLink link, double period, Map<Node, NodePlace> nodes) {
    return requireNonNull(nodes.get(link.source())).translate(link.offset() * period, 0);
  }

  private static double length(SliceLink link, double period, Map<Node, NodePlace> nodes) {
    return from(link, period, nodes)
        .center()
        .distance(requireNonNull(nodes.get(link.target())).center());
  }
}
