package unfold.equation.shape;

import java.util.HashMap;
import java.util.Map;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Shape;

/** The shape of any expression of a system that is free of mistakes. */
public final class ExpressionShapes {
  private final ShapeRules rules;

  private ExpressionShapes(ShapeRules rules) {
    this.rules = rules;
  }

  public static ExpressionShapes of(EquationSystem system) {
    Map<String, Shape> known = new HashMap<>();
    system.statements().forEach((name, statement) -> known.put(name, statement.shape()));
    return new ExpressionShapes(
        new ShapeRules(known, system.functions(), true, ShapeMismatchListener.UNHEARD));
  }

  /**
   * The shape of an expression; a call of an abstract function, whose shape nothing decides, counts
   * as a scalar.
   */
  public Shape shapeOf(Expression expression) {
    return shapeOf(expression, Map.of());
  }

  /**
   * The shape of an expression inside the body of a function.
   *
   * @param arguments the shape of every argument, where the expression belongs to the body of a
   *     function
   */
  public Shape shapeOf(Expression expression, Map<String, Shape> arguments) {
    return rules.of(expression, arguments).orElse(Shape.SCALAR);
  }
}
