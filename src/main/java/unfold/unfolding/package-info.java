/**
 * Unfolds a {@link unfold.circuit.Circuit} at given extents into an {@link
 * unfold.unfolding.Unfolding}, the acyclic graph.
 *
 * <p>It is never built. A vertex is a node and an index, its edges follow from the wires, so that a
 * million steps cost what three cost and graph algorithms run on it all the same.
 */
@NullMarked
package unfold.unfolding;

import org.jspecify.annotations.NullMarked;
