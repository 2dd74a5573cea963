package unfold.circuit;

import java.util.List;

/**
 * Nodes that depend on each other, or one that depends on none of those that depend on it.
 *
 * @param nodes in the order in which one step evaluates them
 * @param cyclic whether a cycle runs through it, so that it has to be stepped
 */
public record Component(List<Node> nodes, boolean cyclic) {
  public Component {
    nodes = List.copyOf(nodes);
  }
}
