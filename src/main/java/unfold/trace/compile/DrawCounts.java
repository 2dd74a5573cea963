package unfold.trace.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import unfold.equation.BuiltIn;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Call;

/**
 * The numbers of draws that expressions take, in the functions that they call too. They decide
 * which random numbers a draw gets: parts are counted in the order of reading, each before what is
 * made of it, and within a reduction once for all indices.
 */
public final class DrawCounts {
  private final EquationSystem system;
  private final Map<String, Integer> bodies = new HashMap<>();

  public DrawCounts(EquationSystem system) {
    this.system = system;
  }

  int in(Expression expression) {
    return expression.walk().mapToInt(this::own).sum();
  }

  private int own(Expression expression) {
    return switch (expression) {
      case Apply it -> it.function() == BuiltIn.DRAW ? 1 : 0;
      case Call it -> inBody(it.function());
      case Expression.Literal _,
          Expression.Size _,
          Expression.IndexValue _,
          Expression.Reference _,
          Expression.Argument _,
          Expression.Reduce _,
          Expression.Binary _,
          Expression.Negate _,
          Expression.Transpose _,
          Expression.Part _,
          Expression.Stack _ ->
          0;
    };
  }

  /** The draws in the body of a function; none where it is abstract. */
  int inBody(String function) {
    Integer known = bodies.get(function);
    if (known == null) {
      known = system.function(function).body().map(this::in).orElse(0);
      bodies.put(function, known);
    }
    return known;
  }

  /** The number of draws before those of a part of an expression; empty if it is no part. */
  public OptionalInt before(Expression part, Expression whole) {
    if (whole.span().equals(part.span()) && whole.equals(part)) {
      return OptionalInt.of(0);
    }
    int sum = 0;
    for (Expression next : whole.parts()) {
      OptionalInt within = before(part, next);
      if (within.isPresent()) {
        return OptionalInt.of(sum + within.getAsInt());
      }
      sum += in(next);
    }
    return OptionalInt.empty();
  }
}
