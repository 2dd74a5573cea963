/**
 * The view model: the picture, the selection, the moment and every command, without a control or a
 * scene graph.
 */
@NullMarked
package unfold.view.model;

import org.jspecify.annotations.NullMarked;
