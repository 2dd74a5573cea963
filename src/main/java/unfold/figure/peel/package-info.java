/**
 * The unfolding as a motion: copies of the circuit lift off it one after another, land as the
 * columns of the unfolding, and open their loops into the arrows between columns.
 *
 * <p>Like a frame, the picture of a motion is a pure function of how far it is. Folding is the same
 * from its end to its start.
 */
@NullMarked
package unfold.figure.peel;

import org.jspecify.annotations.NullMarked;
