/**
 * Chooses the steps of an axis that are drawn and places their slices: all of them, some with
 * ellipses between, or t−1, t, t+1 as the book draws them.
 */
@NullMarked
package unfold.layout.step;

import org.jspecify.annotations.NullMarked;
