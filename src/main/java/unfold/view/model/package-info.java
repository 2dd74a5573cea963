/**
 * The view model: what is shown, what is selected, which moment is played, and every command,
 * without a control or a scene graph.
 */
@NullMarked
package unfold.view.model;

import org.jspecify.annotations.NullMarked;
