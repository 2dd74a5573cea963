/**
 * Simulates schedules with data, within a limit on memory and with a way to stop.
 *
 * <p>Only what has a name is recorded. {@link unfold.trace.simulate.NodeValues} computes the value
 * of an operation from the record when somebody looks at it: to record all of them would multiply
 * the memory of a run, and of a million steps a dozen are in view.
 */
@NullMarked
package unfold.trace.simulate;

import org.jspecify.annotations.NullMarked;
