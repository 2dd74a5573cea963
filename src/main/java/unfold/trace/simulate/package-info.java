/**
 * Schedules and data to recorded values, with a limit on memory and a way to stop; and the values
 * of operations, computed when they are looked at.
 *
 * <p>Only what has a name is recorded. {@link unfold.trace.simulate.NodeValues} computes what an
 * operation is from the record when somebody looks at it: to record all of them would multiply what
 * a run takes, and of a million steps a dozen are in view.
 */
@NullMarked
package unfold.trace.simulate;

import org.jspecify.annotations.NullMarked;
