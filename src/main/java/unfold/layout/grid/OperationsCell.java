package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.layout.layers.Layered;
import unfold.layout.place.NodePlace;
import unfold.layout.place.Outline;
import unfold.layout.place.Sizes;
import unfold.layout.route.OrthogonalPaths;

/**
 * Lays out the cell of a block of operations in layers; wires that lead out of it are routed later.
 */
final class OperationsCell {
  private OperationsCell() {}

  static Cell of(Block block, Circuit circuit) {
    Layered<Node, Object, Wire> layered = new Layered<>();
    SequencedMap<Node, Outline> outlines = new LinkedHashMap<>();
    for (Node node : block.nodes()) {
      Outline outline = Sizes.of(node, Sizes.arriving(node, circuit.graph().edgeSet()));
      outlines.put(node, outline);
      layered.node(node, outline.width(), outline.height());
    }
    List<Wire> inner =
        circuit.graph().edgeSet().stream().filter(wire -> isWithin(wire, block)).toList();
    inner.forEach(wire -> layered.wire(wire, wire.source(), wire.target()));
    Layered.Drawing<Node, Object, Wire> drawing = layered.draw();
    SequencedMap<Node, NodePlace> places = new LinkedHashMap<>();
    outlines.forEach(
        (node, outline) -> places.put(node, new NodePlace(drawing.center(node), outline)));
    Map<Wire, Path> paths = new LinkedHashMap<>();
    for (Wire wire : inner) {
      paths.put(
          wire,
          OrthogonalPaths.path(
              requireNonNull(drawing.wires().get(wire)),
              requireNonNull(places.get(wire.source())),
              requireNonNull(places.get(wire.target()))));
    }
    return BranchOrder.uncrossed(new Cell(places, paths), circuit);
  }

  private static boolean isWithin(Wire wire, Block block) {
    return block.nodes().contains(wire.source())
        && block.nodes().contains(wire.target())
        && !wire.source().equals(wire.target())
        && wire.isPlain();
  }
}
