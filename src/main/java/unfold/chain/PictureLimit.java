package unfold.chain;

import java.util.List;
import unfold.circuit.Circuit;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;

/** The most nodes of a circuit that is drawn: nobody can read more in one picture. */
final class PictureLimit {
  private static final int MOST_NODES = 4_000;

  private PictureLimit() {}

  /** The circuit, if it is to be drawn; a mistake at its first statement if it is too large. */
  static Checked<Circuit> within(Circuit circuit) {
    int nodes = circuit.nodes().size();
    return nodes <= MOST_NODES
        ? Checked.of(circuit)
        : Checked.mistaken(
            List.of(
                Diagnostic.mistake(
                    circuit.system().statements().firstEntry().getValue().span(),
                    ChainMessages.tooManyNodes(nodes, MOST_NODES))));
  }
}
