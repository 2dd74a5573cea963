package unfold.equation.expression;

import unfold.equation.Expression;
import unfold.equation.SourceSpan;

/** Gives an expression another span, such as one with the brackets around it. */
final class Respan {
  private Respan() {}

  /** The same expression with another span; its parts keep their own. */
  static Expression to(Expression expression, SourceSpan span) {
    return switch (expression) {
      case Expression.Literal e -> new Expression.Literal(e.value(), e.written(), span);
      case Expression.Size e -> new Expression.Size(e.name(), e.value(), span);
      case Expression.IndexValue e -> new Expression.IndexValue(e.index(), span);
      case Expression.Reference e -> new Expression.Reference(e.name(), e.indices(), span);
      case Expression.Argument e -> new Expression.Argument(e.name(), span);
      case Expression.Call e -> new Expression.Call(e.function(), e.states(), e.parameters(), span);
      case Expression.Apply e -> new Expression.Apply(e.function(), e.arguments(), span);
      case Expression.Reduce e ->
          new Expression.Reduce(e.reduction(), e.axis(), e.last(), e.body(), span);
      case Expression.Binary e -> new Expression.Binary(e.operator(), e.left(), e.right(), span);
      case Expression.Negate e -> new Expression.Negate(e.operand(), span);
      case Expression.Transpose e -> new Expression.Transpose(e.operand(), span);
      case Expression.Part e -> new Expression.Part(e.whole(), e.position(), span);
      case Expression.Stack e -> new Expression.Stack(e.rows(), span);
    };
  }
}
