/** The panes that show figures: canvas, zoom, fitting, and the circuit peeling into its copies. */
@NullMarked
package unfold.view.figure;

import org.jspecify.annotations.NullMarked;
