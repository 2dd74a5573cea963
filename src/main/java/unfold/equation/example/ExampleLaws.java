package unfold.equation.example;

import unfold.equation.BuiltIn;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.Statement;

/** Values for an input or a parameter that has none, as they would be drawn before training. */
final class ExampleLaws {
  private final EquationSystem system;
  private final ExampleSizes sizes;

  ExampleLaws(EquationSystem system, ExampleSizes sizes) {
    this.system = system;
    this.sizes = sizes;
  }

  /** The law or the data behind a shape: {@code ~ normal(0, 1)}. */
  String of(Statement statement, OpenShape shape) {
    if (statement instanceof Statement.Input) {
      return isTarget(statement.name()) ? " ~ uniform(0, 1)" : " ~ normal(0, 1)";
    }
    if (!shape.isColumn() && shape.columns().isInMatrix()) {
      String columns = sizes.written(shape.columns());
      return " ~ normal(0, 1/sqrt"
          + (columns.startsWith("(") ? columns : "(" + columns + ")")
          + ")";
    }
    if (isOnlyAdded(statement.name())) {
      return " = 0";
    }
    return sizes.written(shape).isEmpty() ? " = 0.9" : " ~ uniform(0.1, 0.9)";
  }

  /** Whether a loss compares with it. */
  boolean isTarget(String name) {
    return AbstractNames.walk(system)
        .anyMatch(it ->
            it instanceof Expression.Apply apply
                && (apply.function() == BuiltIn.NLL || apply.function() == BuiltIn.MSE)
                && reads(apply.arguments().getLast(), name));
  }

  /** Whether it is a bias: in every line a summand alone. */
  private boolean isOnlyAdded(String name) {
    return AbstractNames.walk(system).noneMatch(it -> scales(it, name));
  }

  private static boolean scales(Expression expression, String name) {
    return switch (expression) {
      case Expression.Binary it when isSum(it.operator()) -> false;
      case Expression other -> other.parts().stream().anyMatch(part -> reads(part, name));
    };
  }

  private static boolean isSum(Operator operator) {
    return operator == Operator.ADD || operator == Operator.SUBTRACT;
  }

  private static boolean reads(Expression part, String name) {
    return part instanceof Expression.Reference it && it.name().equals(name);
  }
}
