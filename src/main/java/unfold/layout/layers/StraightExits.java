package unfold.layout.layers;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.geometry.Box;
import unfold.geometry.Point;

/**
 * Lets a wire that leaves a node sideways for a gate run straight to it where nothing is in the
 * way: ELK leads every such wire through the space between two layers. The gate moves to the height
 * of the node.
 */
final class StraightExits<N, G, E> {
  private static final double NODE_ROOM = 8;
  private static final double WIRE_ROOM = 8;

  private final Layered.Drawing<N, G, E> drawing;
  private final Map<E, List<Point>> wires;
  private final Map<G, Point> gates;

  private StraightExits(Layered.Drawing<N, G, E> drawing) {
    this.drawing = drawing;
    this.wires = new LinkedHashMap<>(drawing.wires());
    this.gates = new LinkedHashMap<>(drawing.gates());
  }

  /**
   * The drawing with straight exits where nothing is in the way.
   *
   * @param exits the wires that leave sideways, each alone at its gate
   */
  static <N, G, E> Layered.Drawing<N, G, E> of(Layered.Drawing<N, G, E> drawing, Map<E, G> exits) {
    StraightExits<N, G, E> straight = new StraightExits<>(drawing);
    exits.forEach(straight::straighten);
    return new Layered.Drawing<>(drawing.frame(), drawing.nodes(), straight.gates, straight.wires);
  }

  private void straighten(E wire, G gate) {
    List<Point> bent = requireNonNull(wires.get(wire));
    Point from = bent.getFirst();
    Point to = new Point(bent.getLast().x(), from.y());
    List<Point> line = List.of(from, to);
    if (isClearOfNodes(from, to)
        && wires.keySet().stream().allMatch(it -> it.equals(wire) || isApart(line, way(it)))
        && crossings(wire, line) <= crossings(wire, bent)) {
      wires.put(wire, line);
      gates.put(gate, to);
    }
  }

  private List<Point> way(E wire) {
    return requireNonNull(wires.get(wire));
  }

  private boolean isClearOfNodes(Point from, Point to) {
    Box line = Box.around(from, 0, 0).union(Box.around(to, 0, 0)).grow(NODE_ROOM);
    return drawing.nodes().values().stream()
        .allMatch(node -> node.grow(1).contains(from) || !node.intersects(line));
  }

  /** Whether no part of a way runs along a level line. */
  private static boolean isApart(List<Point> line, List<Point> way) {
    for (int i = 1; i < way.size(); i++) {
      Box stretch = Box.around(way.get(i - 1), 0, 0).union(Box.around(way.get(i), 0, 0));
      Box level = Box.around(line.getFirst(), 0, 0).union(Box.around(line.getLast(), 0, 0));
      boolean alongside = stretch.height() < 0.01 || endsIn(stretch, level.y());
      if (alongside && stretch.grow(WIRE_ROOM).intersects(level)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsIn(Box upright, double y) {
    return Math.min(Math.abs(upright.y() - y), Math.abs(upright.bottom() - y)) < WIRE_ROOM;
  }

  private long crossings(E wire, List<Point> way) {
    return wires.entrySet().stream()
        .filter(other -> !other.getKey().equals(wire))
        .mapToInt(other -> LayeredCost.crossings(way, other.getValue()))
        .sum();
  }
}
