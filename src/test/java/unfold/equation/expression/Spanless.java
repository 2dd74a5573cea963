package unfold.equation.expression;

import java.util.List;
import unfold.equation.Expression;
import unfold.equation.SourceSpan;

/** Expressions compared by what they mean, wherever they were typed. */
final class Spanless {
  static final SourceSpan NOWHERE = new SourceSpan(0, 0, 1, 1);

  private Spanless() {}

  static Expression of(Expression expression) {
    return switch (expression) {
      case Expression.Call e ->
          new Expression.Call(e.function(), all(e.states()), all(e.parameters()), NOWHERE);
      case Expression.Apply e -> new Expression.Apply(e.function(), all(e.arguments()), NOWHERE);
      case Expression.Reduce e ->
          new Expression.Reduce(e.reduction(), e.axis(), e.last(), of(e.body()), NOWHERE);
      case Expression.Binary e ->
          new Expression.Binary(e.operator(), of(e.left()), of(e.right()), NOWHERE);
      case Expression.Negate e -> new Expression.Negate(of(e.operand()), NOWHERE);
      case Expression.Transpose e -> new Expression.Transpose(of(e.operand()), NOWHERE);
      case Expression.Part e -> new Expression.Part(of(e.whole()), e.position(), NOWHERE);
      case Expression.Stack e ->
          new Expression.Stack(e.rows().stream().map(Spanless::all).toList(), NOWHERE);
      case Expression.Literal _,
          Expression.Size _,
          Expression.IndexValue _,
          Expression.Reference _,
          Expression.Argument _ ->
          Respan.to(expression, NOWHERE);
    };
  }

  private static List<Expression> all(List<Expression> expressions) {
    return expressions.stream().map(Spanless::of).toList();
  }
}
