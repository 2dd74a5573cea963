package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import unfold.circuit.Node;

/**
 * A group of nodes that have their axes in common and are drawn together: one small layout of them
 * is repeated along these axes.
 *
 * @param axes in the order of the text; none for what exists once
 * @param level higher than that of the blocks it reads, unless they read it too
 * @param nodes the nodes, with the parameters that their cells use
 */
record Block(List<String> axes, int level, List<Node> nodes) {
  Block {
    axes = List.copyOf(axes);
    nodes = List.copyOf(nodes);
  }

  /** The rulers of the axes that the block is repeated along. */
  List<AxisRuler> along(Map<String, AxisRuler> rulers) {
    return axes.stream().map(axis -> requireNonNull(rulers.get(axis))).toList();
  }
}
