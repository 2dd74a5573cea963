package unfold.equation;

/** Tells where a mistake stands in for an expression, so that nothing more is said about it. */
final class Poison {
  private Poison() {}

  static boolean isIn(Expression expression) {
    return expression.walk().anyMatch(part -> part instanceof Expression.Literal l && isMistake(l));
  }

  static boolean isMistake(Expression.Literal literal) {
    return Double.isNaN(literal.value());
  }
}
