package unfold.layout.loop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Tree;
import unfold.layout.place.Delay;
import unfold.typesetting.MathLabel;

/**
 * A value on its way through squares to all that read it behind them: one line that forks after the
 * last square, since a square holds the value for all of them.
 *
 * @param delays the squares on it; none for a loop without any
 */
public record ForkedWire(Node source, List<Delay> delays, List<Wire> wires) {
  public ForkedWire {
    delays = List.copyOf(delays);
    wires = List.copyOf(wires);
  }

  /**
   * The key of the wires that are drawn as one.
   *
   * @param unheld the index maps of a wire without squares, which reads a child in a tree
   */
  private record Key(Node source, List<Delay> delays, List<IndexMap> unheld) {
    static Key of(Wire wire) {
      List<Delay> delays = Delay.of(wire);
      return new Key(wire.source(), delays, delays.isEmpty() ? wire.maps() : List.of());
    }
  }

  /** The nets of a circuit; the other wires run straight from node to node. */
  public static List<ForkedWire> of(List<Wire> wires) {
    Map<Key, List<Wire>> nets = new LinkedHashMap<>();
    wires.stream()
        .filter(ForkedWire::isLoop)
        .forEach(wire -> nets.computeIfAbsent(Key.of(wire), _ -> new ArrayList<>()).add(wire));
    return nets.entrySet().stream()
        .map(net -> new ForkedWire(net.getKey().source, net.getKey().delays, net.getValue()))
        .toList();
  }

  public static boolean isLoop(Wire wire) {
    return wire.offset() != 0 || wire.source().equals(wire.target());
  }

  int squares() {
    return delays.size();
  }

  /** What stands beside each square, if anything. */
  List<Optional<MathLabel>> tags() {
    return delays.stream().map(delay -> delay.tag(source.axes().size() > 1)).toList();
  }

  /**
   * Whether it belongs to the right of its nodes: all its squares are hollow, or it reads a right
   * child.
   */
  public boolean isOnTheRight() {
    return delays.isEmpty()
        ? wires.stream().flatMap(wire -> wire.maps().stream()).anyMatch(ForkedWire::isRightChild)
        : delays.stream().allMatch(Delay::hollow);
  }

  private static boolean isRightChild(IndexMap map) {
    return map instanceof IndexMap.Child(_, Tree.Side side) && side == Tree.Side.RIGHT;
  }

  /** Whether it starts and ends at a node. */
  boolean closes(Node node) {
    return source.equals(node) && targets().contains(node);
  }

  List<Node> targets() {
    return wires.stream().map(Wire::target).distinct().toList();
  }
}
