package unfold.equation.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Expression;
import unfold.equation.Function;
import unfold.equation.Shape;
import unfold.equation.expression.ErrorExpression;

/**
 * The rules for the shape of an expression, given those of the names. Where a part has no shape
 * yet, so has the whole none, unless the rest decides it: only a scalar stretches, so a sum with a
 * column in it is that column.
 */
final class ShapeRules {
  private final Map<String, Shape> known;
  private final Map<String, Function> functions;
  private final boolean unknownFactorIsColumn;
  private final ShapeMismatchListener mismatch;
  private final Set<String> running = new HashSet<>();

  /** What functions called within the call at hand gave, since each may be called by many. */
  private final Map<Given, Optional<Shape>> done;

  private record Given(String function, Map<String, Shape> arguments) {}

  ShapeRules(
      Map<String, Shape> known,
      Map<String, Function> functions,
      boolean unknownFactorIsColumn,
      ShapeMismatchListener mismatch) {
    this.known = known;
    this.functions = functions;
    this.unknownFactorIsColumn = unknownFactorIsColumn;
    this.mismatch = mismatch;
    this.done = new HashMap<>();
  }

  /**
   * The shape of an expression; empty where it is open or after a mismatch.
   *
   * @param arguments the shapes of a function's arguments, where the expression is its body
   */
  Optional<Shape> of(Expression expression, Map<String, Shape> arguments) {
    return switch (expression) {
      case Expression.Literal literal when ErrorExpression.isMistake(literal) -> Optional.empty();
      case Expression.Literal _, Expression.Size _, Expression.IndexValue _ -> SCALAR;
      case Expression.Reference reference -> Optional.ofNullable(known.get(reference.name()));
      case Expression.Argument argument -> Optional.ofNullable(arguments.get(argument.name()));
      case Expression.Call call -> call(call, arguments);
      case Expression.Apply apply -> apply(apply, arguments);
      case Expression.Reduce reduce -> of(reduce.body(), arguments);
      case Expression.Binary binary -> binary(binary, arguments);
      case Expression.Negate negate -> of(negate.operand(), arguments);
      case Expression.Transpose transpose ->
          of(transpose.operand(), arguments).map(s -> new Shape(s.columns(), s.rows()));
      case Expression.Part part -> of(part.whole(), arguments).flatMap(s -> part(part, s));
      case Expression.Stack stack -> stack(stack, arguments);
    };
  }

  private static final Optional<Shape> SCALAR = Optional.of(Shape.SCALAR);

  private Optional<Shape> call(Expression.Call call, Map<String, Shape> arguments) {
    Map<String, Shape> given = new HashMap<>();
    Function function = functions.get(call.function());
    List<Expression> values = call.parts();
    for (int i = 0; i < values.size(); i++) {
      String name = function == null ? "" : function.argument(i);
      of(values.get(i), arguments).ifPresent(shape -> given.put(name, shape));
    }
    if (function == null || function.isAbstract() || running.contains(function.name())) {
      return Optional.empty();
    }
    if (running.isEmpty()) {
      done.clear();
    }
    Given key = new Given(function.name(), given);
    Optional<Shape> shape = done.get(key);
    if (shape == null) {
      shape = new ShapeRules(this, call).of(function.body().orElseThrow(), given);
      done.put(key, shape);
    }
    return shape;
  }

  /** The rules inside the body of a function that is called. */
  private ShapeRules(ShapeRules around, Expression.Call call) {
    this.known = around.known;
    this.functions = around.functions;
    this.unknownFactorIsColumn = around.unknownFactorIsColumn;
    this.mismatch = around.mismatch.within(call);
    this.done = around.done;
    this.running.addAll(around.running);
    this.running.add(call.function());
  }

  private Optional<Shape> apply(Expression.Apply apply, Map<String, Shape> arguments) {
    List<Optional<Shape>> shapes =
        apply.arguments().stream().map(argument -> of(argument, arguments)).toList();
    Optional<Shape> first = shapes.getFirst();
    return switch (apply.function()) {
      case TANH, SIGMOID, RELU, SOFTPLUS, SOFTMAX, EXP, LOG, SQRT, ABS, SIN, COS, PICK, DRAW ->
          first;
      case TAN, SINH, COSH, GELU, SILU, ELU, SOFTSIGN, HARDSIGMOID, ERF, SIGN, STEP, FLOOR -> first;
      case ROUND, NOT -> first;
      case MEAN, SUM, NORM -> SCALAR;
      case MIN, MAX -> shapes.size() == 1 ? SCALAR : together(apply, shapes);
      case MOD, POW, IF -> together(apply, shapes);
      case INVERSE -> first.flatMap(shape -> square(apply, shape));
      case DIAG -> first.flatMap(shape -> diagonal(apply, shape));
      case ARGMAX -> first.flatMap(shape -> ofColumn(apply, shape));
      case MSE -> {
        alike(apply, first, shapes.getLast());
        yield SCALAR;
      }
      case NLL -> {
        alike(apply, first, shapes.getLast());
        yield first.or(shapes::getLast).map(shape -> new Shape(1, shape.columns()));
      }
    };
  }

  private Optional<Shape> together(Expression where, List<Optional<Shape>> shapes) {
    return shapes.stream().reduce(SCALAR, (one, other) -> elementwise(where, one, other));
  }

  private Optional<Shape> square(Expression where, Shape shape) {
    return shape.rows() == shape.columns()
        ? Optional.of(shape)
        : misfits(where, shape, new Shape(shape.rows(), shape.rows()));
  }

  private Optional<Shape> diagonal(Expression where, Shape shape) {
    return shape.columns() == 1
        ? Optional.of(new Shape(shape.rows(), shape.rows()))
        : square(where, shape).map(square -> Shape.column(square.rows()));
  }

  private Optional<Shape> ofColumn(Expression where, Shape shape) {
    return shape.columns() == 1 ? SCALAR : misfits(where, shape, Shape.column(shape.rows()));
  }

  /** The shape of a power: a matrix has none that is not whole, and none if it is not square. */
  private Optional<Shape> power(
      Expression.Binary power, Optional<Shape> base, Optional<Shape> exponent) {
    if (base.filter(Shape::isMatrix).isEmpty()) {
      return elementwise(power, base, exponent);
    }
    return MatrixPower.exponent(power).isPresent()
        ? square(power, base.get())
        : misfits(power, base.get(), Shape.SCALAR);
  }

  private void alike(Expression where, Optional<Shape> one, Optional<Shape> other) {
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      mismatch.report(where, one.get(), other.get());
    }
  }

  private Optional<Shape> binary(Expression.Binary binary, Map<String, Shape> arguments) {
    Optional<Shape> left = of(binary.left(), arguments);
    Optional<Shape> right = of(binary.right(), arguments);
    return switch (binary.operator()) {
      case ADD, SUBTRACT, TIMES, DIVIDE -> elementwise(binary, left, right);
      case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR ->
          elementwise(binary, left, right);
      case POWER -> power(binary, left, right);
      case PRODUCT -> product(binary, left, right);
    };
  }

  private Optional<Shape> elementwise(
      Expression where, Optional<Shape> one, Optional<Shape> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other).filter(shape -> !shape.isScalar());
    }
    Shape a = one.get();
    Shape b = other.get();
    if (a.equals(b) || b.isScalar()) {
      return one;
    }
    return a.isScalar() ? other : misfits(where, a, b);
  }

  private Optional<Shape> product(
      Expression.Binary where, Optional<Shape> one, Optional<Shape> other) {
    if (one.isEmpty() || other.isEmpty()) {
      boolean column = unknownFactorIsColumn && one.isPresent() && !one.get().isScalar();
      return column ? one.map(shape -> Shape.column(shape.rows())) : Optional.empty();
    }
    Shape a = one.get();
    Shape b = other.get();
    if (a.isScalar() || b.isScalar()) {
      return a.isScalar() ? other : one;
    }
    return a.columns() == b.rows()
        ? Optional.of(new Shape(a.rows(), b.columns()))
        : misfits(where, a, b);
  }

  /** The shape of a part: of a column one element, of a matrix one row as a column. */
  private Optional<Shape> part(Expression.Part part, Shape whole) {
    if (part.position() > whole.rows()) {
      return misfits(part, whole, Shape.column(part.position()));
    }
    return Optional.of(Shape.column(whole.columns()));
  }

  private Optional<Shape> stack(Expression.Stack stack, Map<String, Shape> arguments) {
    Optional<Shape> whole = Optional.empty();
    boolean first = true;
    for (List<Expression> row : stack.rows()) {
      Optional<Shape> next = besideEachOther(stack, row, arguments);
      whole = first ? next : joined(stack, whole, next);
      first = false;
    }
    return whole;
  }

  private Optional<Shape> joined(
      Expression.Stack stack, Optional<Shape> above, Optional<Shape> below) {
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    Shape a = above.get();
    Shape b = below.get();
    return a.columns() == b.columns()
        ? Optional.of(new Shape(a.rows() + b.rows(), a.columns()))
        : misfits(stack, a, b);
  }

  private Optional<Shape> besideEachOther(
      Expression.Stack stack, List<Expression> row, Map<String, Shape> arguments) {
    Optional<Shape> whole = of(row.getFirst(), arguments);
    for (Expression entry : row.subList(1, row.size())) {
      Optional<Shape> next = of(entry, arguments);
      if (whole.isEmpty() || next.isEmpty()) {
        whole = Optional.empty();
      } else if (whole.get().rows() == next.get().rows()) {
        whole =
            Optional.of(
                new Shape(whole.get().rows(), whole.get().columns() + next.get().columns()));
      } else {
        whole = misfits(stack, whole.get(), next.get());
      }
    }
    return whole;
  }

  private Optional<Shape> misfits(Expression where, Shape one, Shape other) {
    mismatch.report(where, one, other);
    return Optional.empty();
  }
}
