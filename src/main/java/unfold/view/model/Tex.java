package unfold.view.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.circuit.Node;
import unfold.equation.Shape;
import unfold.equation.print.Names;
import unfold.session.Drawing;
import unfold.unfolding.Instance;

/** The TeX of nodes, instances and elements, as the book sets them. */
public final class Tex {
  private Tex() {}

  public static String of(Node node) {
    return switch (node) {
      case Node.OperationNode operation -> operation.symbol();
      case Node.InputNode _, Node.VariableNode _, Node.ParameterNode _ ->
          Names.tex(node.name(), node.shape());
    };
  }

  public static String ofName(String name, Drawing picture) {
    return Names.tex(name, picture.system().statement(name).shape());
  }

  public static String of(Instance instance) {
    String index =
        Arrays.stream(instance.index().toArray())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    String name = of(instance.node());
    return index.isEmpty() ? name : "{" + name + "}^{(" + index + ")}";
  }

  /**
   * The names of the single numbers of a value, row by row: {@code h_1}, {@code W_{1,2}}; of an
   * operation, which has no name of its own, their places alone.
   *
   * @param most the most names that are given
   */
  public static List<String> elements(Node node, int most) {
    boolean isNamed = !(node instanceof Node.OperationNode);
    String name = isNamed ? Names.tex(node.name(), Shape.SCALAR) : "";
    Shape shape = node.shape();
    if (shape.isScalar()) {
      return List.of(isNamed ? name : of(node));
    }
    return IntStream.range(0, (int) Math.min(most, shape.elements()))
        .mapToObj(e -> position(e, shape))
        .map(place -> isNamed ? "{" + name + "}_{" + place + "}" : place)
        .toList();
  }

  private static String position(int element, Shape shape) {
    int row = element / shape.columns() + 1;
    return shape.columns() == 1 ? "" + row : row + "," + (element % shape.columns() + 1);
  }
}
