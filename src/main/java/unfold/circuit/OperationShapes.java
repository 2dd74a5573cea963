package unfold.circuit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.IndexValue;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Part;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.Expression.Stack;
import unfold.equation.Expression.Transpose;
import unfold.equation.Function;
import unfold.equation.Shape;

/** The shape of a part of an equation whose shapes are known to fit. */
public final class OperationShapes {
  private final EquationSystem system;
  private final Shape ofAbstract;
  private final Map<String, Shape> arguments;

  private OperationShapes(EquationSystem system, Shape ofAbstract, Map<String, Shape> arguments) {
    this.system = system;
    this.ofAbstract = ofAbstract;
    this.arguments = arguments;
  }

  /**
   * @param ofAbstract the shape to give a call of a function without a body
   */
  static Shape of(Expression expression, EquationSystem system, Shape ofAbstract) {
    return new OperationShapes(system, ofAbstract, Map.of()).of(expression);
  }

  /**
   * @param arguments of the function in whose body the expression stands
   */
  public static Shape of(
      Expression expression, EquationSystem system, Map<String, Shape> arguments) {
    return new OperationShapes(system, Shape.SCALAR, arguments).of(expression);
  }

  private Shape of(Expression expression) {
    return switch (expression) {
      case Literal _, Size _, IndexValue _ -> Shape.SCALAR;
      case Reference it -> system.statement(it.name()).shape();
      case Argument it -> arguments.getOrDefault(it.name(), Shape.SCALAR);
      case Call it -> call(it);
      case Apply it -> apply(it, of(it.arguments().getFirst()));
      case Reduce it -> of(it.body());
      case Binary it -> binary(it);
      case Negate it -> of(it.operand());
      case Transpose it -> transposed(of(it.operand()));
      case Part it -> part(of(it.whole()));
      case Stack it -> stack(it.rows());
    };
  }

  private Shape call(Call call) {
    Function function = system.functions().get(call.function());
    Optional<Expression> body = Optional.ofNullable(function).flatMap(it -> it.body());
    if (function == null || body.isEmpty()) {
      return ofAbstract;
    }
    Map<String, Shape> inner = new HashMap<>();
    bind(function.states(), call.states(), inner);
    bind(function.parameters(), call.parameters(), inner);
    return new OperationShapes(system, ofAbstract, inner).of(body.get());
  }

  private void bind(List<String> names, List<Expression> values, Map<String, Shape> inner) {
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      inner.put(names.get(i), of(values.get(i)));
    }
  }

  private Shape apply(Apply apply, Shape first) {
    boolean two = apply.arguments().size() == 2;
    return switch (apply.function()) {
      case TANH, SIGMOID, RELU, SOFTPLUS, SOFTMAX, EXP, LOG, SQRT, ABS, SIN, COS, PICK, DRAW ->
          first;
      case MIN, MAX -> two ? stretched(first, of(apply.arguments().get(1))) : Shape.SCALAR;
      case MEAN, SUM, MSE -> Shape.SCALAR;
      case NLL -> new Shape(1, first.columns());
    };
  }

  private Shape binary(Binary it) {
    Shape left = of(it.left());
    Shape right = of(it.right());
    return switch (it.operator()) {
      case ADD, SUBTRACT, TIMES, DIVIDE, POWER -> stretched(left, right);
      case PRODUCT ->
          left.isScalar() || right.isScalar()
              ? stretched(left, right)
              : new Shape(left.rows(), right.columns());
    };
  }

  private static Shape stretched(Shape left, Shape right) {
    return left.isScalar() ? right : left;
  }

  private static Shape transposed(Shape shape) {
    return new Shape(shape.columns(), shape.rows());
  }

  private static Shape part(Shape whole) {
    return Shape.column(whole.columns());
  }

  private Shape stack(List<List<Expression>> rows) {
    int height = rows.stream().mapToInt(row -> of(row.getFirst()).rows()).sum();
    int width = rows.getFirst().stream().mapToInt(entry -> of(entry).columns()).sum();
    return new Shape(height, width);
  }
}
