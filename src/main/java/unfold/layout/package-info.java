/**
 * {@link unfold.circuit.Circuit} and {@link unfold.unfolding.Unfolding} to places on paper, in
 * figure units with y downwards.
 *
 * <p>A slice, all that one step holds, is laid out once; the unfolding repeats it by arithmetic, so
 * that nothing here grows with the number of steps.
 */
@NullMarked
package unfold.layout;

import org.jspecify.annotations.NullMarked;
