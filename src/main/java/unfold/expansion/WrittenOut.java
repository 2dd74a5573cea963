package unfold.expansion;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Call;
import unfold.equation.Function;

/**
 * The number of parts of an equation with the functions that it calls written out. It doubles with
 * each function that calls the one before twice, so each is counted once, as so many parts of its
 * own and so many of each argument.
 */
public final class WrittenOut {
  /** The most parts that are written out: nobody reads so many, and ten times as many take long. */
  public static final long MOST = 100_000;

  private final EquationSystem system;
  private final Map<String, Count> functions = new HashMap<>();

  /** So many parts, and so many times each argument. */
  private record Count(double own, Map<String, Double> arguments) {
    Count plus(Count other, double times) {
      Map<String, Double> sum = new HashMap<>(arguments);
      other.arguments.forEach((name, count) -> sum.merge(name, times * count, Double::sum));
      return new Count(own + times * other.own, sum);
    }
  }

  private WrittenOut(EquationSystem system) {
    this.system = system;
  }

  /** The number of parts, which may be infinite. */
  public static double parts(Expression equation, EquationSystem system) {
    return new WrittenOut(system).count(equation).own();
  }

  private Count count(Expression expression) {
    if (expression instanceof Argument it) {
      return new Count(0, Map.of(it.name(), 1.0));
    }
    return expression instanceof Call call ? called(call) : withParts(expression, 1);
  }

  private Count withParts(Expression expression, double own) {
    return expression.parts().stream()
        .map(this::count)
        .reduce(new Count(own, Map.of()), (sum, part) -> sum.plus(part, 1));
  }

  private Count called(Call call) {
    Function function = system.function(call.function());
    if (function.body().isEmpty()) {
      return withParts(call, 1);
    }
    Count body = ofBody(function, function.body().get());
    return IntStream.range(0, call.parts().size())
        .boxed()
        .reduce(
            new Count(body.own(), Map.of()),
            (sum, i) ->
                sum.plus(
                    count(call.parts().get(i)),
                    body.arguments().getOrDefault(function.argument(i), 0.0)),
            (one, other) -> one.plus(other, 1));
  }

  private Count ofBody(Function function, Expression body) {
    Count known = functions.get(function.name());
    if (known == null) {
      known = count(body);
      functions.put(function.name(), known);
    }
    return known;
  }
}
