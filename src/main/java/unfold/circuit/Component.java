package unfold.circuit;

import java.util.List;

/**
 * A strongly connected component of a circuit: nodes that all depend on each other, or one alone.
 *
 * @param nodes in the order in which one step evaluates them
 * @param cyclic whether a cycle runs through the component, so that it has to be stepped
 */
public record Component(List<Node> nodes, boolean cyclic) {
  public Component {
    nodes = List.copyOf(nodes);
  }
}
