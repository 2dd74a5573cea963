/**
 * Draws slices of operations in layers by ELK, whose wires never meet a foreign node; ELK is used
 * here only.
 *
 * <p>Squares are ports at fixed heights at the sides of a slice, so that wires meet across slices.
 * Several layerings are tried and the cheapest is kept; the paper behind ELK's phases is Sugiyama,
 * Tagawa and Toda (1981).
 */
@NullMarked
package unfold.layout.layers;

import org.jspecify.annotations.NullMarked;
