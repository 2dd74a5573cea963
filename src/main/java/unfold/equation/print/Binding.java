package unfold.equation.print;

import unfold.equation.Expression;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Transpose;

/** The binding strength of a form of expression, the loosest first. */
enum Binding {
  EITHER,
  BOTH,
  COMPARISON,
  SUM,
  NEGATION,
  QUOTIENT,
  PRODUCT,
  POWER,
  TRANSPOSE,
  ATOM;

  static Binding of(Expression expression) {
    if (expression instanceof Binary binary) {
      return switch (binary.operator()) {
        case ADD, SUBTRACT -> SUM;
        case TIMES, DIVIDE -> QUOTIENT;
        case PRODUCT -> PRODUCT;
        case POWER -> POWER;
        case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> COMPARISON;
        case AND -> BOTH;
        case OR -> EITHER;
      };
    }
    return expression instanceof Negate
        ? NEGATION
        : expression instanceof Transpose ? TRANSPOSE : ATOM;
  }

  Binding tighter() {
    return values()[ordinal() + 1];
  }
}
