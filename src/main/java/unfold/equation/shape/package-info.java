/**
 * The shapes of variables, inferred from equations, fixed places and declarations together.
 *
 * <p>Shapes are propagated until nothing changes. A shape that is still open is that of a column if
 * it is a factor, and a scalar otherwise; a shape that two places disagree about is a mistake that
 * names both.
 */
@NullMarked
package unfold.equation.shape;

import org.jspecify.annotations.NullMarked;
