package unfold.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Node;
import unfold.circuit.Wire;

/**
 * A value on its way through squares and everybody who reads it behind them: drawn as one line that
 * forks after the last square, since a square holds the value for all of them.
 *
 * @param offset black squares if negative, hollow ones if positive; 0 for a loop without squares
 */
record Net(Node source, int offset, List<Wire> wires) {
  Net {
    wires = List.copyOf(wires);
  }

  /** All nets of a circuit; the other wires run straight from node to node. */
  static List<Net> of(List<Wire> wires) {
    record Key(Node source, int offset) {}
    Map<Key, List<Wire>> nets = new LinkedHashMap<>();
    wires.stream()
        .filter(Net::isLoop)
        .forEach(wire ->
            nets.computeIfAbsent(new Key(wire.source(), wire.offset()), _ -> new ArrayList<>())
                .add(wire));
    return nets.entrySet().stream()
        .map(net -> new Net(net.getKey().source, net.getKey().offset, net.getValue()))
        .toList();
  }

  static boolean isLoop(Wire wire) {
    return wire.offset() != 0 || wire.source().equals(wire.target());
  }

  int squares() {
    return Math.abs(offset);
  }

  boolean hollow() {
    return offset > 0;
  }

  /** Whether it starts and ends at a node. */
  boolean closes(Node node) {
    return source.equals(node) && targets().contains(node);
  }

  List<Node> targets() {
    return wires.stream().map(Wire::target).distinct().toList();
  }
}
