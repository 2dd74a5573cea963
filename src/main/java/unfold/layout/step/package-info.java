/**
 * Which steps of an axis are drawn, and where their slices stand: all of them, some with ellipses
 * between, or t−1, t, t+1 as the book draws them.
 */
@NullMarked
package unfold.layout.step;

import org.jspecify.annotations.NullMarked;
