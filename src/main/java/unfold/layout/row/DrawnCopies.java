package unfold.layout.row;

import java.util.List;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.unfolding.Region;

/** The copies of a circuit's nodes and wires that are drawn. */
public interface DrawnCopies {
  /** The regions where a node is drawn; for a shared parameter, where something uses it. */
  List<Region> of(Node node);

  /** The region of the targets of the drawn copies of a wire. */
  Region targets(Wire wire);
}
