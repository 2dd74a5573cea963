package unfold.layout.slice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.circuit.Wire;

/**
 * The nodes and wires of a circuit as layout sees them. Wires come in the order of their numbers.
 *
 * @param inSlices the nodes that are drawn in every slice of the unfolding
 */
public record SliceGraph(
    List<Node> nodes, List<Node> inSlices, List<Wire> wires, Map<Node, Role> roles) {
  public SliceGraph {
    nodes = List.copyOf(nodes);
    inSlices = List.copyOf(inSlices);
    wires = List.copyOf(wires);
    roles = Map.copyOf(roles);
  }

  public static SliceGraph of(Circuit circuit) {
    return new SliceGraph(
        List.copyOf(circuit.nodes()),
        circuit.nodes().stream().filter(node -> SliceLinks.isInSlices(node, circuit)).toList(),
        List.copyOf(circuit.graph().edgeSet()),
        circuit.nodes().stream().collect(Collectors.toMap(node -> node, circuit::role)));
  }

  /** The nodes that come from outside; targets are not among them. */
  public Stream<Node> inputs() {
    return nodes.stream()
        .filter(node -> node instanceof Node.InputNode && roles.get(node) == Role.INPUT);
  }
}
