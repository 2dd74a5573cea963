package unfold.layout.layers;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.Outline;
import unfold.layout.place.Sizes;
import unfold.layout.route.OrthogonalPaths;
import unfold.layout.slice.LongWire;
import unfold.layout.slice.SliceGraph;
import unfold.layout.slice.SliceLayout;
import unfold.layout.slice.SliceLink;

/**
 * Lays out one slice of operations in layers. A value on its way to another slice leaves through a
 * gate on the slice's right and enters the next one on its left; on its way through several slices
 * it passes all of them.
 */
public final class OperationsSlice {
  /**
   * The way of a value from one slice to the next.
   *
   * @param number the first, second, … such way; negative on the way to the left
   */
  private record Crossing(Node source, int number) {
    static Crossing of(SliceLink link, int number) {
      return new Crossing(link.source(), Integer.signum(-link.offset()) * number);
    }

    boolean leftwards() {
      return number < 0;
    }
  }

  private record Gate(Crossing crossing, boolean in) {}

  /** The gate where a wire that reaches far comes in, or leaves for its rail. */
  private record FarGate(Node root, boolean spreading, boolean stem) {}

  /** The way between a slice's border and the node whose instance all copies share. */
  private record Stem(FarGate gate) {}

  private static final double MARGIN = 6;

  private final SliceGraph graph;
  private final List<SliceLink> links;
  private final List<LongWire> far;
  private final Set<FarGate> farGates = new HashSet<>();
  private final SequencedMap<Node, Outline> outlines = new LinkedHashMap<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private final Layered.Drawing<Node, Object, Object> drawing;

  private OperationsSlice(SliceGraph graph, List<SliceLink> links, List<LongWire> far) {
    this.graph = graph;
    this.links = links;
    this.far = far;
    Layered<Node, Object, Object> layered = new Layered<>();
    addNodes(layered);
    links.forEach(link -> addWires(layered, link));
    far.forEach(wire -> addFar(layered, wire));
    this.drawing = layered.draw();
  }

  public static SliceLayout of(SliceGraph graph, List<SliceLink> links, List<LongWire> far) {
    return new OperationsSlice(graph, links, far).arranged();
  }

  private void addNodes(Layered<Node, Object, Object> layered) {
    List<Wire> wires = new ArrayList<>(links.stream().map(SliceLink::wire).toList());
    far.forEach(it -> wires.add(it.wire()));
    for (Node node : graph.inSlices()) {
      Outline outline = Sizes.of(node, Sizes.arriving(node, wires));
      outlines.put(node, outline);
      layered.node(node, outline.width(), outline.height());
    }
    graph.inputs().filter(graph.inSlices()::contains).forEach(layered::lowest);
  }

  private void addWires(Layered<Node, Object, Object> layered, SliceLink link) {
    int count = Math.abs(link.offset());
    if (count == 0) {
      layered.wire(link, link.source(), link.target());
      return;
    }
    for (int number = 1; number <= count; number++) {
      Crossing crossing = Crossing.of(link, number);
      if (!crossings.contains(crossing)) {
        crossings.add(crossing);
        addGates(layered, link, number);
      }
    }
    layered.enter(link, new Gate(Crossing.of(link, count), true), link.target());
  }

  private static void addGates(Layered<Node, Object, Object> layered, SliceLink link, int number) {
    Crossing crossing = Crossing.of(link, number);
    Gate out = new Gate(crossing, false);
    layered.gate(out, crossing.leftwards() ? Side.LEFT : Side.RIGHT);
    layered.gate(new Gate(crossing, true), crossing.leftwards() ? Side.RIGHT : Side.LEFT);
    if (number == 1) {
      layered.leave(out, link.source(), out);
    } else {
      layered.pass(out, new Gate(Crossing.of(link, number - 1), true), out);
    }
  }

  /**
   * Adds a wire that reaches far: its rail is below the slices if it comes from before them, else
   * above.
   */
  private void addFar(Layered<Node, Object, Object> layered, LongWire it) {
    boolean rootInSlices = graph.inSlices().contains(it.root());
    FarGate gate = new FarGate(it.root(), it.spreading(), false);
    if (farGates.add(gate)) {
      layered.gate(gate, it.isBelow() ? Side.BOTTOM : Side.TOP);
    }
    connect(layered, it, gate, it.partner(), it.spreading());
    FarGate stem = new FarGate(it.root(), it.spreading(), true);
    if (rootInSlices && farGates.add(stem)) {
      layered.gate(stem, Side.TOP);
      connect(layered, new Stem(stem), stem, it.root(), !it.spreading());
    }
  }

  private static void connect(
      Layered<Node, Object, Object> layered,
      Object key,
      FarGate gate,
      Node node,
      boolean entering) {
    if (entering) {
      layered.enter(key, gate, node);
    } else {
      layered.leave(key, node, gate);
    }
  }

  private Map<LongWire, SliceLayout.FarWay> farWays() {
    Map<LongWire, SliceLayout.FarWay> ways = new LinkedHashMap<>();
    for (LongWire it : far) {
      Stem stem = new Stem(new FarGate(it.root(), it.spreading(), true));
      List<Point> branch = seen(it, it.partner(), it.spreading());
      boolean stems = drawing.wires().containsKey(stem);
      ways.put(
          it,
          new SliceLayout.FarWay(
              branch, stems ? seen(stem, it.root(), !it.spreading()) : List.of()));
    }
    return ways;
  }

  /** A way from the border of the slice to a node, seen from the node's centre. */
  private List<Point> seen(Object key, Node node, boolean entering) {
    Point center = drawing.center(node);
    List<Point> way =
        requireNonNull(drawing.wires().get(key)).stream().map(p -> p.minus(center)).toList();
    return entering ? way : way.reversed();
  }

  private SliceLayout arranged() {
    double period = drawing.frame().width() + GapLanes.width(crossings.size()) + 2 * MARGIN;
    SequencedMap<Node, NodePlace> places = new LinkedHashMap<>();
    outlines.forEach(
        (node, outline) -> places.put(node, new NodePlace(drawing.center(node), outline)));
    SequencedMap<SliceLink, Path> paths = new LinkedHashMap<>();
    Map<Crossing, Double> lanes = GapLanes.of(crossings.stream().map(this::heights).toList());
    for (SliceLink link : links) {
      NodePlace from = requireNonNull(places.get(link.source()));
      paths.put(
          link,
          OrthogonalPaths.path(
              way(link, period, lanes),
              from.translate(link.offset() * period, 0),
              requireNonNull(places.get(link.target()))));
    }
    return new SliceLayout(period, places, paths, band(), farWays());
  }

  /**
   * The band with the lanes to the left of the slice, so that wires run level from band to band.
   */
  private Box band() {
    Box band = drawing.frame().grow(MARGIN);
    double lanes = crossings.isEmpty() ? 0 : GapLanes.reach(crossings.size());
    return new Box(band.x() - lanes, band.y(), band.width() + lanes, band.height());
  }

  private GapLanes.Crossing<Crossing> heights(Crossing crossing) {
    double out = requireNonNull(drawing.gates().get(new Gate(crossing, false))).y();
    double in = requireNonNull(drawing.gates().get(new Gate(crossing, true))).y();
    return crossing.leftwards()
        ? new GapLanes.Crossing<>(crossing, in, out)
        : new GapLanes.Crossing<>(crossing, out, in);
  }

  private List<Point> way(SliceLink link, double period, Map<Crossing, Double> lanes) {
    List<Point> way = new ArrayList<>();
    double x = link.offset() * period;
    for (int number = 1; number <= Math.abs(link.offset()); number++) {
      Crossing crossing = Crossing.of(link, number);
      extend(way, new Gate(crossing, false), x);
      double lane = drawing.frame().width() / 2 + MARGIN + requireNonNull(lanes.get(crossing));
      double laneX = crossing.leftwards() ? x - period + lane : x + lane;
      x += crossing.leftwards() ? -period : period;
      way.add(new Point(laneX, way.getLast().y()));
      way.add(new Point(laneX, gate(new Gate(crossing, true)).y()));
    }
    extend(way, link, x);
    return way;
  }

  private Point gate(Gate gate) {
    return requireNonNull(drawing.gates().get(gate));
  }

  private void extend(List<Point> way, Object key, double x) {
    for (Point drawn : requireNonNull(drawing.wires().get(key))) {
      way.add(drawn.plus(x, 0));
    }
  }
}
