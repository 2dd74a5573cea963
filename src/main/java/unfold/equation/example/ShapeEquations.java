package unfold.equation.example;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unfold.equation.BuiltIn;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.Function;
import unfold.equation.Statement;

/**
 * Shapes that make every line of a text fit, as its letters suggest: capitals before a factor are
 * matrices, small letters there are scalars, values with an index are columns.
 */
final class ShapeEquations {
  /** The most functions within each other whose bodies are looked into. */
  private static final int DEEPEST = 8;

  private static final Set<BuiltIn> TO_A_SCALAR =
      EnumSet.of(BuiltIn.MEAN, BuiltIn.SUM, BuiltIn.NLL, BuiltIn.MSE, BuiltIn.NORM, BuiltIn.ARGMAX);

  private final EquationSystem system;
  private final Map<String, OpenShape> shapes = new HashMap<>();

  ShapeEquations(EquationSystem system) {
    this.system = system;
    system.statements().values().forEach(it -> shapes.put(it.name(), first(it)));
    // what a later line makes a scalar lets an earlier one stretch it
    for (int round = 0; round < 3; round++) {
      system.statements().values().forEach(this::equate);
    }
  }

  OpenShape of(String name) {
    return shapes.getOrDefault(name, OpenShape.scalar());
  }

  private OpenShape first(Statement statement) {
    boolean variable = statement instanceof Statement.Variable;
    if (variable ? !statement.shape().isScalar() : !AbstractNames.isImplied(statement, system)) {
      return OpenShape.of(statement.shape());
    }
    if (!statement.axes().isEmpty() || variable) {
      return OpenShape.column();
    }
    return isMatrix(statement.name()) ? OpenShape.matrix() : OpenShape.column();
  }

  /** Whether a capital stands before a factor somewhere. */
  private boolean isMatrix(String name) {
    return Character.isUpperCase(name.charAt(0))
        && AbstractNames.walk(system)
            .anyMatch(it ->
                it instanceof Expression.Binary product
                    && product.operator() == Operator.PRODUCT
                    && isNamed(product.left(), name));
  }

  private static boolean isNamed(Expression expression, String name) {
    return switch (expression) {
      case Expression.Reference it -> it.name().equals(name);
      case Expression.Transpose it -> isNamed(it.operand(), name);
      case Expression.Binary it when it.operator() == Operator.PRODUCT ->
          isNamed(it.right(), name) || isNamed(it.left(), name);
      default -> false;
    };
  }

  private void equate(Statement statement) {
    if (statement instanceof Statement.Variable variable) {
      variable.expressions().forEach(right -> of(variable.name()).joined(of(right, Map.of(), 0)));
    }
  }

  private OpenShape of(Expression expression, Map<String, OpenShape> arguments, int depth) {
    return switch (expression) {
      case Expression.Literal _, Expression.Size _, Expression.IndexValue _ -> OpenShape.scalar();
      case Expression.Reference it -> of(it.name());
      case Expression.Argument it -> arguments.getOrDefault(it.name(), OpenShape.scalar());
      case Expression.Call it -> call(it, arguments, depth);
      case Expression.Apply it -> apply(it, arguments, depth);
      case Expression.Reduce it -> of(it.body(), arguments, depth);
      case Expression.Binary it -> binary(it, arguments, depth);
      case Expression.Negate it -> of(it.operand(), arguments, depth);
      case Expression.Transpose it -> of(it.operand(), arguments, depth).transposed();
      case Expression.Part it -> {
        of(it.whole(), arguments, depth);
        yield OpenShape.scalar();
      }
      case Expression.Stack it -> stack(it, arguments, depth);
    };
  }

  private OpenShape apply(Expression.Apply apply, Map<String, OpenShape> arguments, int depth) {
    OpenShape all = joined(apply.arguments(), arguments, depth);
    if (apply.function() == BuiltIn.DIAG && all.isColumn()) {
      return new OpenShape(all.rows(), all.rows());
    }
    return TO_A_SCALAR.contains(apply.function()) ? OpenShape.scalar() : all;
  }

  private OpenShape joined(List<Expression> values, Map<String, OpenShape> arguments, int depth) {
    return values.stream()
        .map(it -> of(it, arguments, depth))
        .reduce(OpenShape.scalar(), OpenShape::joined);
  }

  /**
   * Where nobody defined the function, the example adds its values and scales by its parameters.
   */
  private OpenShape call(Expression.Call call, Map<String, OpenShape> arguments, int depth) {
    Function function = system.function(call.function());
    call.parameters().forEach(it -> of(it, arguments, depth).equate(OpenShape.scalar()));
    if (function.body().isEmpty() || depth > DEEPEST) {
      return joined(call.states(), arguments, depth);
    }
    Map<String, OpenShape> given = new HashMap<>();
    List<Expression> values = call.parts();
    for (int i = 0; i < values.size(); i++) {
      given.put(function.argument(i), of(values.get(i), arguments, depth));
    }
    return of(function.body().get(), given, depth + 1);
  }

  private OpenShape binary(Expression.Binary binary, Map<String, OpenShape> arguments, int depth) {
    OpenShape left = of(binary.left(), arguments, depth);
    OpenShape right = of(binary.right(), arguments, depth);
    return switch (binary.operator()) {
      case PRODUCT -> product(binary, left, right);
      case TIMES, DIVIDE -> {
        scaleByGreek(binary.left(), left);
        scaleByGreek(binary.right(), right);
        yield left.joined(right);
      }
      case POWER -> left;
      case ADD, SUBTRACT, LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR ->
          left.joined(right);
    };
  }

  private static void scaleByGreek(Expression factor, OpenShape shape) {
    if (factor instanceof Expression.Reference it && AbstractNames.isGreek(it.name())) {
      shape.equate(OpenShape.scalar());
    }
  }

  private static OpenShape product(Expression.Binary product, OpenShape left, OpenShape right) {
    if (product.left() instanceof Expression.Reference it
        && it.indices().isEmpty()
        && left.isColumn()
        && !left.rows().isInMatrix()) {
      left.equate(OpenShape.scalar());
    }
    if (left.isColumn() && right.isColumn()) {
      // values side by side are numbers, as columns have no product
      left.equate(OpenShape.scalar());
      right.equate(left.isScalar() ? right : OpenShape.scalar());
    }
    if (left.isScalar() || right.isScalar()) {
      return left.isScalar() ? right : left;
    }
    left.columns().equate(right.rows());
    return new OpenShape(left.rows(), right.columns());
  }

  private OpenShape stack(Expression.Stack stack, Map<String, OpenShape> arguments, int depth) {
    List<Dimension> rows = new ArrayList<>();
    Dimension columns = Dimension.of(1);
    for (List<Expression> row : stack.rows()) {
      List<OpenShape> entries = row.stream().map(it -> of(it, arguments, depth)).toList();
      rows.add(entries.getFirst().rows());
      columns =
          entries.size() == 1
              ? entries.getFirst().columns()
              : Dimension.sumOf(entries.stream().map(OpenShape::columns).toList());
    }
    return new OpenShape(rows.size() == 1 ? rows.getFirst() : Dimension.sumOf(rows), columns);
  }
}
