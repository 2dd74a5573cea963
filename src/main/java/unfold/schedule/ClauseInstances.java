package unfold.schedule;

import unfold.circuit.Node;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/**
 * A portion: the instances that one clause defines, the unit of computing. {@code h(0) = 0} and
 * {@code h(t) = …} are two portions of one node.
 *
 * @param clause its position among the node's {@link unfold.circuit.Circuit#clauses}
 * @param region the indices where it holds
 */
public record ClauseInstances(Node node, int clause, Region region) {
  public boolean contains(Instance instance) {
    return instance.node().equals(node) && region.contains(instance.index());
  }
}
