/** Schedules and data to recorded values, with a limit on memory and a way to stop. */
@NullMarked
package unfold.trace.simulate;

import org.jspecify.annotations.NullMarked;
