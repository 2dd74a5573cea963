/**
 * Circuit and unfolding to places on paper, in figure units with y downwards.
 *
 * <p>A slice, all that one step holds, is laid out once; the unfolding repeats it by arithmetic, so
 * that nothing here grows with the number of steps. The circuit has its nodes where the slice has
 * them. The rooms of this folder, lowest first: {@code place} holds the results, {@code step} which
 * steps are drawn, {@code route} the way of one wire, {@code slice} the rows and columns of one
 * slice, {@code loop} the squares, {@code layers} slices of operations, {@code row} an unfolding
 * along one axis, {@code grid} one along several.
 *
 * <p>Everything is deterministic: what is searched is searched in the order of the text, and ELK's
 * seed is fixed.
 */
@NullMarked
package unfold.layout;

import org.jspecify.annotations.NullMarked;
