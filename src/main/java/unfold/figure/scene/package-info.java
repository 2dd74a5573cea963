/**
 * Scenes and their frames: what is computed, travelling, held by a square and selected at a moment.
 */
@NullMarked
package unfold.figure.scene;

import org.jspecify.annotations.NullMarked;
