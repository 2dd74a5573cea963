/** Simulates schedules with data, within a limit on memory and with a way to stop. */
@NullMarked
package unfold.trace.simulate;

import org.jspecify.annotations.NullMarked;
