/**
 * The inspector of the selected node, wire or square: its equation, its numbers, its dependencies
 * and its readers.
 */
@NullMarked
package unfold.view.inspector;

import org.jspecify.annotations.NullMarked;
