package unfold.layout.row;

import java.util.List;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.unfolding.Region;

/** Which copies of a circuit's nodes and wires are drawn. */
public interface DrawnCopies {
  /** Where a node is drawn; a shared parameter, where something uses it. */
  List<Region> of(Node node);

  /** Where the targets of the drawn copies of a wire are. */
  Region targets(Wire wire);
}
