package unfold.layout.layers;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import unfold.geometry.Box;
import unfold.geometry.Point;

/**
 * Draws a graph in layers from below upwards, with orthogonal wires (Sugiyama, Tagawa and Toda,
 * 1981, in ELK's implementation). The frame around it has gates through which wires come and go.
 *
 * @param <N> nodes
 * @param <G> gates
 * @param <E> wires
 */
public final class Layered<N, G, E> {
  /** The places of everything: the middle of the frame's lower border is the origin. */
  public record Drawing<N, G, E>(
      Box frame, Map<N, Box> nodes, Map<G, Point> gates, Map<E, List<Point>> wires) {
    public Point center(N node) {
      return requireNonNull(nodes.get(node)).center();
    }
  }

  private record Rated<N, G, E>(Drawing<N, G, E> drawing, double cost) {}

  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final ElkNode frame = ElkGraphUtil.createNode(root);
  private final SequencedMap<N, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<N, ElkPort> outputs = new LinkedHashMap<>();
  private final Map<E, G> exits = new LinkedHashMap<>();
  private final SequencedMap<G, ElkPort> gates = new LinkedHashMap<>();
  private final SequencedMap<E, ElkEdge> wires = new LinkedHashMap<>();

  public Layered() {
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    frame.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    frame.setProperty(LayeredOptions.DIRECTION, Direction.UP);
    frame.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    frame.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    frame.setProperty(LayeredOptions.THOROUGHNESS, 10);
    frame.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    frame.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    frame.setProperty(LayeredOptions.PADDING, new ElkPadding(14));
    frame.setProperty(LayeredOptions.SPACING_NODE_NODE, 18.0);
    frame.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
    frame.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
    frame.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
    frame.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
    frame.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
  }

  public void node(N key, double width, double height) {
    ElkNode node = ElkGraphUtil.createNode(frame);
    node.setDimensions(width, height);
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    nodes.put(key, node);
  }

  /** Puts a node that reads nothing below all others. */
  public void lowest(N key) {
    requireNonNull(nodes.get(key))
        .setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST_SEPARATE);
  }

  public void gate(G key, Side side) {
    ElkPort port = ElkGraphUtil.createPort(frame);
    port.setProperty(LayeredOptions.PORT_SIDE, side.port());
    gates.put(key, port);
  }

  public void wire(E key, N from, N to) {
    wires.put(key, ElkGraphUtil.createSimpleEdge(output(from), input(to)));
  }

  public void enter(E key, G from, N to) {
    wires.put(key, ElkGraphUtil.createSimpleEdge(gates.get(from), input(to)));
  }

  /** Adds a wire from a node to a gate; to one on the left or right it leaves sideways. */
  public void leave(E key, N from, G to) {
    PortSide side = requireNonNull(gates.get(to)).getProperty(LayeredOptions.PORT_SIDE);
    boolean sideways = side == PortSide.EAST || side == PortSide.WEST;
    ElkPort start = sideways ? port(from, side) : output(from);
    wires.put(key, ElkGraphUtil.createSimpleEdge(start, gates.get(to)));
    if (sideways) {
      exits.put(key, to);
    }
  }

  void pass(E key, G from, G to) {
    wires.put(key, ElkGraphUtil.createSimpleEdge(gates.get(from), gates.get(to)));
  }

  private ElkPort output(N node) {
    return outputs.computeIfAbsent(node, it -> port(it, PortSide.NORTH));
  }

  private ElkPort input(N node) {
    return port(node, PortSide.SOUTH);
  }

  private ElkPort port(N node, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(nodes.get(node));
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    return port;
  }

  /** The cheapest of the drawings that ELK makes from several starts and by several layerings. */
  public Drawing<N, G, E> draw() {
    return LayeringChoice.ALL.stream()
        .map(this::draw)
        .map(drawing -> new Rated<>(drawing, cost(drawing)))
        .min(Comparator.comparingDouble(Rated::cost))
        .orElseThrow()
        .drawing;
  }

  private double cost(Drawing<N, G, E> drawing) {
    Map<ElkConnectableShape, List<List<Point>>> nets = new LinkedHashMap<>();
    drawing.wires.forEach((key, way) ->
        nets.computeIfAbsent(
                requireNonNull(wires.get(key)).getSources().getFirst(), _ -> new ArrayList<>())
            .add(way));
    return LayeredCost.of(drawing.frame, nets.values());
  }

  private Drawing<N, G, E> draw(LayeringChoice choice) {
    choice.set(frame);
    new RecursiveGraphLayoutEngine().layout(root, new StoppableLayout());
    Map<N, Box> boxes = new LinkedHashMap<>();
    nodes.forEach((key, it) -> boxes.put(key, box(it)));
    Map<G, Point> at = new LinkedHashMap<>();
    gates.forEach((key, it) -> at.put(key, point(it.getX(), it.getY())));
    Map<E, List<Point>> ways = new LinkedHashMap<>();
    wires.forEach((key, it) -> ways.put(key, way(it)));
    Point corner = point(0, 0);
    Box area = new Box(corner.x(), corner.y(), frame.getWidth(), frame.getHeight());
    return StraightExits.of(new Drawing<>(area, boxes, at, ways), exits);
  }

  private Box box(ElkNode node) {
    Point corner = point(node.getX(), node.getY());
    return new Box(corner.x(), corner.y(), node.getWidth(), node.getHeight());
  }

  private Point point(double x, double y) {
    return new Point(x - frame.getWidth() / 2, y - frame.getHeight());
  }

  private List<Point> way(ElkEdge edge) {
    ElkEdgeSection section = edge.getSections().getFirst();
    List<Point> way = new ArrayList<>();
    way.add(point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(bend -> way.add(point(bend.getX(), bend.getY())));
    way.add(point(section.getEndX(), section.getEndY()));
    return List.copyOf(way);
  }
}
