package unfold.layout;

import java.util.Map;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.layout.place.NodePlace;
import unfold.layout.place.WirePlace;
import unfold.layout.row.PlacedBox;

/**
 * The places of everything in a circuit, in figure units. Wires that read the same square share it:
 * they are one line up to it.
 */
public final class CircuitLayout {
  private final Map<Node, NodePlace> nodes;
  private final Map<Wire, WirePlace> wires;
  private final Box extent;

  CircuitLayout(Map<Node, NodePlace> nodes, Map<Wire, WirePlace> wires) {
    this.nodes = Map.copyOf(nodes);
    this.wires = Map.copyOf(wires);
    this.extent = PlacedBox.of(nodes.values(), wires.values());
  }

  /** The layout of a circuit, in either grain. */
  public static CircuitLayout of(Circuit circuit) {
    return switch (circuit.grain()) {
      case VARIABLES -> CircuitDrawing.of(circuit);
      case OPERATIONS -> OperationsCircuit.of(circuit);
    };
  }

  /**
   * The place of a node.
   *
   * @throws IllegalArgumentException if the node is not of the circuit
   */
  public NodePlace place(Node node) {
    NodePlace place = nodes.get(node);
    if (place == null) {
      throw new IllegalArgumentException("not of this circuit: " + node.id());
    }
    return place;
  }

  /**
   * The place of a wire.
   *
   * @throws IllegalArgumentException if the wire is not of the circuit
   */
  public WirePlace wire(Wire wire) {
    WirePlace place = wires.get(wire);
    if (place == null) {
      throw new IllegalArgumentException("not of this circuit: " + wire.number());
    }
    return place;
  }

  /** The box of all nodes, lines, squares, chips and labels; of size 0 without any. */
  public Box extent() {
    return extent;
  }
}
