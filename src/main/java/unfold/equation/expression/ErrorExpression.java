package unfold.equation.expression;

import unfold.equation.Expression;

/** Recognises the literal that stands for an expression with a reported mistake. */
public final class ErrorExpression {
  private ErrorExpression() {}

  public static boolean isIn(Expression expression) {
    return expression.walk().anyMatch(part -> part instanceof Expression.Literal l && isMistake(l));
  }

  public static boolean isMistake(Expression.Literal literal) {
    return Double.isNaN(literal.value());
  }
}
