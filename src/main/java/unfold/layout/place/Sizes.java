package unfold.layout.place;

import java.util.Collection;
import unfold.circuit.Node;
import unfold.circuit.Node.InputNode;
import unfold.circuit.Node.OperationNode;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Node.VariableNode;
import unfold.circuit.Wire;
import unfold.equation.print.Names;
import unfold.geometry.Box;
import unfold.typesetting.MathLabel;

/** Finds the outline of every kind of node. */
public final class Sizes {
  private static final double OPERATION_RADIUS = 16;
  private static final double OPERATION_TEXT = 15;
  private static final double PARAMETER_TEXT = 17;
  private static final double PARAMETER_HEIGHT = 26;
  private static final double MARGIN = 16;
  private static final double CORNER = 5;

  /** The least distance of arrow heads from each other. */
  private static final double HEAD = 13;

  private Sizes() {}

  /**
   * The outline of a node.
   *
   * @param arriving how many wires end at the node
   */
  public static Outline of(Node node, int arriving) {
    return switch (node) {
      case InputNode _, VariableNode _ -> new Outline.Disc(NodePlace.VARIABLE_RADIUS);
      case ParameterNode it -> {
        double text = text(Names.tex(it.name(), it.shape()), PARAMETER_TEXT).width();
        yield new Outline.Rounded(
            Math.max(PARAMETER_HEIGHT, text + MARGIN), PARAMETER_HEIGHT, CORNER);
      }
      case OperationNode it -> operation(it, arriving);
    };
  }

  private static Outline operation(OperationNode node, int arriving) {
    double text = text(node.symbol(), OPERATION_TEXT).width() + MARGIN;
    double width = Math.max(text, HEAD * (arriving + 1) - MARGIN / 2);
    return width <= 2 * OPERATION_RADIUS
        ? new Outline.Disc(OPERATION_RADIUS)
        : new Outline.Rounded(width, 2 * OPERATION_RADIUS, OPERATION_RADIUS);
  }

  public static int arriving(Node node, Collection<Wire> wires) {
    return (int) wires.stream().filter(wire -> wire.target().equals(node)).count();
  }

  private static Box text(String tex, double size) {
    return MathLabel.of(tex, size).box();
  }
}
