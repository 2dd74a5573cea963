package unfold.circuit;

import java.util.List;
import unfold.equation.Shape;
import unfold.equation.Statement.Purpose;

/** A vertex of a circuit. Two nodes with equal components are the same node. */
public sealed interface Node {
  /** The identifier, unique within its circuit and the same after an edit elsewhere in the text. */
  String id();

  /** The name of the statement it belongs to. */
  String name();

  /** The axes of its index; none for a node that exists once. */
  List<String> axes();

  /** The shape of the value at one index. */
  Shape shape();

  /**
   * An input or target.
   *
   * @param target whether a loss compares with it
   */
  record InputNode(String name, List<String> axes, Shape shape, boolean target) implements Node {
    public InputNode {
      axes = List.copyOf(axes);
    }

    @Override
    public String id() {
      return name;
    }
  }

  record VariableNode(String name, List<String> axes, Shape shape, Purpose purpose)
      implements Node {
    public VariableNode {
      axes = List.copyOf(axes);
    }

    @Override
    public String id() {
      return name;
    }
  }

  record ParameterNode(String name, List<String> axes, Shape shape) implements Node {
    public ParameterNode {
      axes = List.copyOf(axes);
    }

    @Override
    public String id() {
      return name;
    }
  }

  /**
   * One product, sum or function within the equation of a variable.
   *
   * @param id the variable's name, a slash and the path to the expression: {@code h/0.1}
   * @param symbol what the figure writes in it, as TeX: {@code +}, {@code \times}, {@code \tanh}
   * @param axes those of the variable, and the axis bound by a reduction around it
   */
  record OperationNode(String id, String name, String symbol, List<String> axes, Shape shape)
      implements Node {
    public OperationNode {
      axes = List.copyOf(axes);
    }
  }
}
