package unfold.view.strip;

import java.util.List;
import unfold.circuit.Circuit;
import unfold.circuit.Node.VariableNode;

/** The variables of the strip: the states or, where nothing waits for a step, all with an index. */
final class StripVariables {
  private StripVariables() {}

  static List<VariableNode> of(Circuit circuit) {
    return hasStates(circuit)
        ? circuit.states()
        : circuit.nodes().stream()
            .filter(VariableNode.class::isInstance)
            .map(VariableNode.class::cast)
            .filter(node -> !node.axes().isEmpty())
            .toList();
  }

  static boolean hasStates(Circuit circuit) {
    return !circuit.states().isEmpty();
  }
}
