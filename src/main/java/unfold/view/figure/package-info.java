/** The panes that show figures: canvas, zoom, fitting, and the animation of the unfolding. */
@NullMarked
package unfold.view.figure;

import org.jspecify.annotations.NullMarked;
