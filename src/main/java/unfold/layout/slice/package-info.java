/**
 * Finds the rows and columns of one slice, the nodes of a single step.
 *
 * <p>Circuits of variables are small and are laid out by rules of the book's figures: rows by role,
 * columns found by descent over the total length of the wires.
 */
@NullMarked
package unfold.layout.slice;

import org.jspecify.annotations.NullMarked;
