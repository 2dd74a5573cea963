package unfold.layout.slice;

import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Extents.Range;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Tells the nodes that exist once and stand before the slices: those that lead into slices and
 * depend on none, unless they have to do with the last steps only.
 */
public final class LeadingNodes {
  private final Unfolding unfolding;
  private final Circuit circuit;

  public LeadingNodes(Unfolding unfolding) {
    this.unfolding = unfolding;
    this.circuit = unfolding.circuit();
  }

  public boolean holds(Node node) {
    return !SliceLinks.isInSlices(node, circuit)
        && !SliceLinks.dependsOnSlices(node, circuit)
        && circuit.graph().outgoingEdgesOf(node).stream().anyMatch(this::leadsToFirstSteps);
  }

  private boolean leadsToFirstSteps(Wire wire) {
    return SliceLinks.isInSlices(wire.target(), circuit) ? !isLate(wire) : holds(wire.target());
  }

  private boolean isLate(Wire wire) {
    Optional<Instance> reader = SliceLinks.instanceOf(wire.target(), wire, unfolding);
    return reader.isPresent() && isLate(reader.get().index().at(0), wire);
  }

  private boolean isLate(int step, Wire wire) {
    Range range = unfolding.extents().range(wire.target().axes().getFirst());
    return step - range.first() > range.last() - step;
  }
}
