/**
 * The port to whatever computes: flat programs over numbered buffers.
 *
 * <p>So that the inner loop of a run meets no objects, {@link unfold.trace.program.Arithmetic} is
 * handed whole programs to run rather than single operations. Addresses in a program are affine in
 * the step, which is all that a recurrence needs.
 */
@NullMarked
package unfold.trace.program;

import org.jspecify.annotations.NullMarked;
