package unfold.schedule;

import unfold.circuit.Node;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/**
 * What one clause defines: the unit of computing. {@code h(0) = 0} and {@code h(t) = …} are two
 * portions of one node.
 *
 * @param clause which of the node's {@link unfold.circuit.Circuit#clauses}
 * @param region where it holds
 */
public record ClauseInstances(Node node, int clause, Region region) {
  public boolean contains(Instance instance) {
    return instance.node().equals(node) && region.contains(instance.index());
  }
}
