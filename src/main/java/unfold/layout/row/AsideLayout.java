package unfold.layout.row;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.slice.LongWire;

/**
 * The layout of the nodes that exist once and stand beside the slices.
 *
 * @param wires those that are drawn together with the nodes
 * @param stems the ways from the rails of wires that reach far to these nodes, seen from their
 *     centres
 */
public record AsideLayout(
    SequencedMap<Node, NodePlace> nodes, Map<Wire, Path> wires, Map<LongWire, List<Point>> stems) {
  static final AsideLayout EMPTY = new AsideLayout(new LinkedHashMap<>(), Map.of(), Map.of());

  public AsideLayout {
    nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
    wires = Map.copyOf(wires);
    stems = Map.copyOf(stems);
  }
}
