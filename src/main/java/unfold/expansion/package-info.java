/**
 * Finds what an instance is made of: the nested expression, the function g of everything before,
 * and the instances it depends on and feeds.
 *
 * <p>An unfolded expression of τ steps is nested τ deep, and where a state is read twice it doubles
 * with each step. So nothing here recurses along the steps, and what is shared is written once.
 */
@NullMarked
package unfold.expansion;

import org.jspecify.annotations.NullMarked;
