/**
 * Where a node, a wire and a label stand, and what room is already taken.
 *
 * <p>Labels come last and take the clearest place beside their wire; what they are set in is worked
 * out here too, so that a drawing and its exports agree on every outline.
 */
@NullMarked
package unfold.layout.place;

import org.jspecify.annotations.NullMarked;
