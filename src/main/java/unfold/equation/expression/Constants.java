package unfold.equation.expression;

import java.util.Optional;
import java.util.OptionalDouble;
import unfold.equation.BuiltIn;
import unfold.equation.Expression;

/**
 * Evaluates expressions of numbers, sizes and pi: the entries of DATA and the arguments of laws.
 */
public final class Constants {
  private Constants() {}

  /** The value of an expression; empty where a part has none before a run. */
  public static OptionalDouble value(Expression expression) {
    return switch (expression) {
      case Expression.Literal literal -> OptionalDouble.of(literal.value());
      case Expression.Size size -> OptionalDouble.of(size.value());
      case Expression.Negate negate -> negated(value(negate.operand()));
      case Expression.Binary binary -> binary(binary);
      case Expression.Apply apply when apply.arguments().size() == 1 ->
          applied(apply.function(), value(apply.arguments().getFirst()));
      default -> OptionalDouble.empty();
    };
  }

  /** The first part that has no value before a run. */
  public static Optional<Expression> culprit(Expression expression) {
    return expression
        .walk()
        .filter(part -> part.parts().isEmpty() || value(part).isEmpty())
        .filter(part -> part.parts().stream().allMatch(p -> value(p).isPresent()))
        .filter(part -> value(part).isEmpty())
        .findFirst();
  }

  private static OptionalDouble negated(OptionalDouble value) {
    return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
  }

  private static OptionalDouble binary(Expression.Binary binary) {
    OptionalDouble left = value(binary.left());
    OptionalDouble right = value(binary.right());
    if (left.isEmpty() || right.isEmpty()) {
      return OptionalDouble.empty();
    }
    double a = left.getAsDouble();
    double b = right.getAsDouble();
    return switch (binary.operator()) {
      case ADD -> OptionalDouble.of(a + b);
      case SUBTRACT -> OptionalDouble.of(a - b);
      case TIMES, PRODUCT -> OptionalDouble.of(a * b);
      case DIVIDE -> OptionalDouble.of(a / b);
      case POWER -> OptionalDouble.of(StrictMath.pow(a, b));
      case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble applied(BuiltIn function, OptionalDouble argument) {
    if (argument.isEmpty()) {
      return argument;
    }
    double x = argument.getAsDouble();
    return switch (function) {
      case SQRT -> OptionalDouble.of(Math.sqrt(x));
      case EXP -> OptionalDouble.of(StrictMath.exp(x));
      case LOG -> OptionalDouble.of(StrictMath.log(x));
      case ABS -> OptionalDouble.of(Math.abs(x));
      case SIN -> OptionalDouble.of(StrictMath.sin(x));
      case COS -> OptionalDouble.of(StrictMath.cos(x));
      case TANH -> OptionalDouble.of(StrictMath.tanh(x));
      default -> OptionalDouble.empty();
    };
  }
}
