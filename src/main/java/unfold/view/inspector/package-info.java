/**
 * The inspector of the selected node, wire or square: its equation, its numbers, what it depends on
 * and what it feeds.
 */
@NullMarked
package unfold.view.inspector;

import org.jspecify.annotations.NullMarked;
