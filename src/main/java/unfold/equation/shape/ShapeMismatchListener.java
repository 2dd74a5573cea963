package unfold.equation.shape;

import unfold.equation.Expression;
import unfold.equation.Shape;

/** A listener for two shapes that do not fit in one expression. */
@FunctionalInterface
interface ShapeMismatchListener {
  ShapeMismatchListener UNHEARD = (where, one, other) -> {};

  /**
   * Takes two shapes that do not fit.
   *
   * @param where the product, sum, function or stack that needs both
   */
  void report(Expression where, Shape one, Shape other);

  /** The listener for the body of a function while it is worked out for one call. */
  default ShapeMismatchListener within(Expression.Call call) {
    return this;
  }
}
