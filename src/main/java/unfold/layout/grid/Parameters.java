package unfold.layout.grid;

import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Wire;

/** Tells the parameters that are drawn with their readers from those that are not. */
final class Parameters {
  private Parameters() {}

  /**
   * Whether a node is a parameter that stands in every cell that reads it: one shared by all, or
   * read only where it is indexed itself. Any other stands in cells of its own, as inputs do.
   */
  static boolean standsWithReaders(Node node, Circuit circuit) {
    return node instanceof ParameterNode
        && circuit.graph().outgoingEdgesOf(node).stream().allMatch(Wire::isPlain);
  }
}
