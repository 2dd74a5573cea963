package unfold.figure.scene;

import java.util.function.Predicate;
import unfold.circuit.Node;
import unfold.circuit.Node.OperationNode;
import unfold.equation.print.Names;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/** The labels of nodes and of their copies, in the size that fits. */
public final class NodeLabels {
  private static final double[] SIZES = {18, 16, 14, 12, 10.5, 9, 7.5};

  private NodeLabels() {}

  /** The label of a node of the circuit, as TeX. */
  public static String tex(Node node) {
    return node instanceof OperationNode operation
        ? operation.symbol()
        : Names.tex(node.name(), node.shape());
  }

  /** The label of a copy as TeX, with its index as superscript but for operations. */
  public static String tex(Instance instance) {
    return instance.index() == Index.NONE
        ? tex(instance.node())
        : tex(instance.node(), instance.index().toString().replace(" ", ""));
  }

  /** The label of a copy whose index is given as TeX. */
  static String tex(Node node, String index) {
    return node instanceof OperationNode ? tex(node) : "{" + tex(node) + "}^{(" + index + ")}";
  }

  /** The label, as TeX, of a copy that nobody gave and that reads as zero. */
  public static String zero(Instance instance) {
    return tex(instance) + "\\!=\\!0";
  }

  /**
   * The label in the largest usual size in which it is no wider than {@code width}, or the
   * smallest.
   */
  public static MathLabel fitted(String tex, double width) {
    return fitted(tex, width, SIZES[0]);
  }

  /**
   * The label in the largest usual size up to {@code largest} in which it is no wider, or the
   * smallest.
   */
  public static MathLabel fitted(String tex, double width, double largest) {
    return fitted(tex, largest, label -> label.box().width() <= width);
  }

  /** The label in the largest usual size in which it has room, or the smallest. */
  public static MathLabel fitted(String tex, Predicate<MathLabel> hasRoom) {
    return fitted(tex, SIZES[0], hasRoom);
  }

  /** The same, no larger than a size. */
  public static MathLabel fitted(String tex, double largest, Predicate<MathLabel> hasRoom) {
    MathLabel label = MathLabel.of(tex, largest);
    for (double size : SIZES) {
      if (hasRoom.test(label)) {
        return label;
      }
      if (size < largest) {
        label = MathLabel.of(tex, size);
      }
    }
    return label;
  }
}
