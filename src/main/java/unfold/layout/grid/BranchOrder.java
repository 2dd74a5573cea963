package unfold.layout.grid;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Tree.Side;

/** Keeps the wires from the two children of a node from crossing before they come in. */
final class BranchOrder {
  private BranchOrder() {}

  /** The cell, mirrored where the readers of left children stand right of those of right ones. */
  static Cell uncrossed(Cell cell, Circuit circuit) {
    double left = readers(Side.LEFT, cell, circuit).average().orElse(0);
    double right = readers(Side.RIGHT, cell, circuit).average().orElse(0);
    return left > right ? cell.mirrored() : cell;
  }

  private static DoubleStream readers(Side side, Cell cell, Circuit circuit) {
    return circuit.graph().edgeSet().stream()
        .filter(wire -> reads(wire, side))
        .flatMap(wire -> Stream.ofNullable(cell.nodes().get(wire.target())))
        .mapToDouble(reader -> reader.center().x());
  }

  private static boolean reads(Wire wire, Side side) {
    return wire.maps().stream()
        .anyMatch(map -> map instanceof IndexMap.Child(_, Side child) && child == side);
  }
}
