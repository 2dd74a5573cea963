/**
 * The places of nodes, wires and labels, and the space that is already taken.
 *
 * <p>Labels come last and take the clearest place beside their wire.
 */
@NullMarked
package unfold.layout.place;

import org.jspecify.annotations.NullMarked;
