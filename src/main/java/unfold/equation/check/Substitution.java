package unfold.equation.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unfold.equation.BuiltIn;
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
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;
import unfold.equation.SourceSpan;
import unfold.equation.expression.IndexArithmetic;

/**
 * Substitutes places for axes: {@code d(0, j) = j} at one j.
 *
 * @param values a place for each axis, which depends on no axis itself
 */
record Substitution(Map<String, Affine> values) {
  Substitution {
    values = Map.copyOf(values);
  }

  Expression in(Expression expression) {
    return switch (expression) {
      case Literal _, Size _, Argument _ -> expression;
      case IndexValue(IndexExpression index, SourceSpan span) -> value(in(index), span);
      case Reference(String name, var indices, SourceSpan span) ->
          new Reference(name, indices.stream().map(this::in).toList(), span);
      case Call(String function, var states, var parameters, SourceSpan span) ->
          new Call(function, all(states), all(parameters), span);
      case Apply(BuiltIn function, var arguments, SourceSpan span) ->
          new Apply(function, all(arguments), span);
      case Reduce(var reduction, String axis, var last, Expression body, SourceSpan span) ->
          new Reduce(reduction, axis, last.map(this::in), without(axis).in(body), span);
      case Binary(var operator, Expression left, Expression right, SourceSpan span) ->
          new Binary(operator, in(left), in(right), span);
      case Negate(Expression operand, SourceSpan span) -> new Negate(in(operand), span);
      case Transpose(Expression operand, SourceSpan span) -> new Transpose(in(operand), span);
      case Part(Expression whole, int position, SourceSpan span) ->
          new Part(in(whole), position, span);
      case Stack(var rows, SourceSpan span) ->
          new Stack(rows.stream().map(this::all).toList(), span);
    };
  }

  private List<Expression> all(List<Expression> expressions) {
    return expressions.stream().map(this::in).toList();
  }

  private static Expression value(IndexExpression index, SourceSpan span) {
    return index instanceof Affine affine
            && IndexArithmetic.isConstant(affine)
            && affine.constant() >= 0
        ? new Literal(affine.constant(), Integer.toString(affine.constant()), span)
        : new IndexValue(index, span);
  }

  private IndexExpression in(IndexExpression index) {
    return switch (index) {
      case Affine affine -> in(affine);
      case IndexExpression.Child _, IndexExpression.Spot _ -> index;
    };
  }

  private Affine in(Affine affine) {
    Affine sum = new Affine(Map.of(), affine.lasts(), affine.constant());
    for (var axis : affine.axes().entrySet()) {
      Affine value =
          values.getOrDefault(axis.getKey(), new Affine(Map.of(axis.getKey(), 1), Map.of(), 0));
      sum = IndexArithmetic.plus(sum, IndexArithmetic.times(value, axis.getValue()));
    }
    return sum;
  }

  private Substitution without(String axis) {
    Map<String, Affine> fewer = new HashMap<>(values);
    fewer.remove(axis);
    return new Substitution(fewer);
  }
}
