/**
 * Runs over the points of an index space in the order of a schedule.
 *
 * <p>One axis is a run of steps; several axes are walked along anti-diagonals, whose points do not
 * depend on each other and are computed together (the wavefront of Lamport's hyperplane method,
 * 1974); a tree is walked height by height.
 */
@NullMarked
package unfold.trace.order;

import org.jspecify.annotations.NullMarked;
