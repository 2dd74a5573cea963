package unfold.equation.expression;

import unfold.equation.Expression;

/** Tells where a mistake stands in for an expression, so that nothing more is said about it. */
public final class ErrorExpression {
  private ErrorExpression() {}

  public static boolean isIn(Expression expression) {
    return expression.walk().anyMatch(part -> part instanceof Expression.Literal l && isMistake(l));
  }

  public static boolean isMistake(Expression.Literal literal) {
    return Double.isNaN(literal.value());
  }
}
