package unfold.equation.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import unfold.equation.Expression;
import unfold.equation.Expression.Reference;
import unfold.equation.Function;

/** Decides whether an expression is zero because the values that it reads are. */
final class ZeroAnalysis {
  private final Map<String, Function> functions;
  private final Predicate<Reference> read;

  /** What is known of functions, by which of their arguments are zero. */
  private final Map<Inside, Boolean> done = new HashMap<>();

  private record Inside(String function, Set<String> zeros) {}

  /**
   * @param read which references are zero
   */
  ZeroAnalysis(Map<String, Function> functions, Predicate<Reference> read) {
    this.functions = functions;
    this.read = read;
  }

  boolean isZero(Expression expression) {
    return isZero(expression, Set.of());
  }

  /**
   * @param arguments those of the function around that are zero
   */
  private boolean isZero(Expression expression, Set<String> arguments) {
    return switch (expression) {
      case Expression.Literal literal -> literal.value() == 0;
      case Expression.Size size -> size.value() == 0;
      case Expression.IndexValue _ -> false;
      case Reference reference -> read.test(reference);
      case Expression.Argument argument -> arguments.contains(argument.name());
      case Expression.Call call -> isZero(call, arguments);
      case Expression.Apply apply -> isZero(apply, arguments);
      case Expression.Reduce reduce -> isZero(reduce.body(), arguments);
      case Expression.Binary binary -> isZero(binary, arguments);
      case Expression.Negate negate -> isZero(negate.operand(), arguments);
      case Expression.Transpose transpose -> isZero(transpose.operand(), arguments);
      case Expression.Part part -> isZero(part.whole(), arguments);
      case Expression.Stack stack -> stack.parts().stream().allMatch(e -> isZero(e, arguments));
    };
  }

  private boolean isZero(Expression.Call call, Set<String> arguments) {
    Function function = functions.get(call.function());
    if (function == null || function.body().isEmpty()) {
      return false;
    }
    List<Expression> values = call.parts();
    Set<String> inside = new HashSet<>();
    IntStream.range(0, values.size())
        .filter(i -> isZero(values.get(i), arguments))
        .forEach(i -> inside.add(function.argument(i)));
    Inside key = new Inside(function.name(), inside);
    Boolean known = done.get(key);
    if (known == null) {
      known = isZero(function.body().get(), inside);
      done.put(key, known);
    }
    return known;
  }

  private boolean isZero(Expression.Apply apply, Set<String> arguments) {
    return switch (apply.function()) {
      case TANH,
          RELU,
          SQRT,
          ABS,
          SIN,
          MEAN,
          SUM,
          MIN,
          MAX,
          TAN,
          SINH,
          GELU,
          SILU,
          ELU,
          SOFTSIGN,
          ERF,
          SIGN,
          FLOOR,
          ROUND,
          DIAG,
          NORM ->
          apply.arguments().stream().allMatch(e -> isZero(e, arguments));
      case IF -> apply.arguments().stream().skip(1).allMatch(e -> isZero(e, arguments));
      case MOD -> isZero(apply.arguments().getFirst(), arguments);
      case SIGMOID, SOFTPLUS, SOFTMAX, EXP, LOG, COS, NLL, MSE, PICK, DRAW -> false;
      case COSH, HARDSIGMOID, STEP, NOT, POW, INVERSE, ARGMAX -> false;
    };
  }

  private boolean isZero(Expression.Binary binary, Set<String> arguments) {
    boolean left = isZero(binary.left(), arguments);
    boolean right = isZero(binary.right(), arguments);
    return switch (binary.operator()) {
      case ADD, SUBTRACT -> left && right;
      case TIMES, PRODUCT -> left || right;
      case DIVIDE, POWER -> left && !right;
      case AND -> left || right;
      case OR -> left && right;
      case LESS, GREATER, UNEQUAL -> left && right;
      case AT_MOST, AT_LEAST, EQUAL -> false;
    };
  }
}
