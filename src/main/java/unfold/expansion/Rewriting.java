package unfold.expansion;

import java.util.List;
import java.util.function.UnaryOperator;
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

/** Rebuilds an expression from changed parts. */
final class Rewriting {
  private Rewriting() {}

  /** The same form with each of its direct parts changed. */
  static Expression ofParts(Expression expression, UnaryOperator<Expression> change) {
    return switch (expression) {
      case Literal _, Size _, IndexValue _, Reference _, Argument _ -> expression;
      case Call it ->
          new Call(
              it.function(), all(it.states(), change), all(it.parameters(), change), it.span());
      case Apply it -> new Apply(it.function(), all(it.arguments(), change), it.span());
      case Reduce it ->
          new Reduce(it.reduction(), it.axis(), it.last(), change.apply(it.body()), it.span());
      case Binary it ->
          new Binary(it.operator(), change.apply(it.left()), change.apply(it.right()), it.span());
      case Negate it -> new Negate(change.apply(it.operand()), it.span());
      case Transpose it -> new Transpose(change.apply(it.operand()), it.span());
      case Part it -> new Part(change.apply(it.whole()), it.position(), it.span());
      case Stack it ->
          new Stack(it.rows().stream().map(row -> all(row, change)).toList(), it.span());
    };
  }

  private static List<Expression> all(List<Expression> parts, UnaryOperator<Expression> change) {
    return parts.stream().map(change).toList();
  }
}
