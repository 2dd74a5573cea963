/**
 * The state of everything at a moment: what is computed, what is in play, what is held by which
 * square, what is selected.
 */
@NullMarked
package unfold.figure.scene;

import org.jspecify.annotations.NullMarked;
