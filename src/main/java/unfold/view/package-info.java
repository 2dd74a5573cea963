/**
 * The window.
 *
 * <p>{@link unfold.view.Workbench} and {@link unfold.view.Transport} hold what is shown and every
 * command, without a control in them, so that they are tested without a toolkit; panes only bind to
 * them. A pane draws a figure on one canvas and repaints only where marks have changed since the
 * frame before, because in software rendering the cost of a frame is the area that is painted.
 */
@NullMarked
package unfold.view;

import org.jspecify.annotations.NullMarked;
