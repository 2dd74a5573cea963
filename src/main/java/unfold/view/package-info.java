/**
 * The main window: panes, player, keys and themes.
 *
 * <p>Panes only bind to the view model, which is tested without a toolkit. A pane draws a figure on
 * one canvas and repaints only where marks have changed since the frame before, because in software
 * rendering the cost of a frame is the area that is painted.
 */
@NullMarked
package unfold.view;

import org.jspecify.annotations.NullMarked;
