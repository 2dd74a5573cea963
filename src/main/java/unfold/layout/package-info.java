/**
 * {@link unfold.circuit.Circuit} and {@link unfold.unfolding.Unfolding} to places on paper, in
 * figure units with y downwards.
 *
 * <p>A slice, all that one step holds, is laid out once; the unfolding repeats it by arithmetic, so
 * that nothing here grows with the number of steps. The circuit has its nodes where the slice has
 * them.
 *
 * <p>Circuits of variables are small and are laid out by rules of the book's figures: rows by role,
 * columns found by descent, wires straight or gently curved, the squares of a loop beside it.
 * Circuits of operations are drawn in layers by ELK, whose wires never meet a foreign node; it is
 * used here only. Wires that read far, such as sums over all steps, run along rails. Labels come
 * last and take the clearest place beside their wire.
 *
 * <p>Everything is deterministic: what is searched is searched in the order of the text, and ELK's
 * seed is fixed.
 */
@NullMarked
package unfold.layout;

import org.jspecify.annotations.NullMarked;
