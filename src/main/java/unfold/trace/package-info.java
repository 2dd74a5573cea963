/**
 * Schedule and data to {@link unfold.trace.Trace}: a value for every variable at every step.
 *
 * <p>What lies outside every cycle is computed for all steps in one product. Inside a cycle a step
 * does the least possible: one product added into a row that already holds the input's part, one
 * function in place. So that this inner loop meets no objects, equations are compiled once into
 * flat programs over numbered buffers, and {@link unfold.trace.Arithmetic} is handed whole programs
 * to run rather than single operations.
 */
@NullMarked
package unfold.trace;

import org.jspecify.annotations.NullMarked;
