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

  /** A node of the circuit, as TeX. */
  public static String tex(Node node) {
    return node instanceof OperationNode operation
        ? operation.symbol()
        : Names.tex(node.name(), node.shape());
  }

  /** A copy of a node, as TeX: with its index as superscript, but for operations. */
  public static String tex(Instance instance) {
    return instance.index() == Index.NONE
        ? tex(instance.node())
        : tex(instance.node(), instance.index().toString().replace(" ", ""));
  }

  /** The same with an index as TeX. */
  static String tex(Node node, String index) {
    return node instanceof OperationNode ? tex(node) : "{" + tex(node) + "}^{(" + index + ")}";
  }

  /** A copy that nobody gave, as TeX: it reads as zero. */
  public static String zero(Instance instance) {
    return tex(instance) + "\\!=\\!0";
  }

  /** The largest of the usual sizes at which the label is no wider than that, or the smallest. */
  public static MathLabel fitted(String tex, double width) {
    return fitted(tex, width, SIZES[0]);
  }

  /** The same, no larger than a size. */
  public static MathLabel fitted(String tex, double width, double largest) {
    return fitted(tex, largest, label -> label.box().width() <= width);
  }

  /** The largest of the usual sizes at which the label has room, or the smallest. */
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
