/**
 * Compiles equations to programs.
 *
 * <p>Every equation is compiled once for all its steps. What does not depend on the step, and what
 * can be computed for all steps at once, is lifted out of the loop level by level; a product is
 * accumulated into the row that the other terms have already filled.
 */
@NullMarked
package unfold.trace.compile;

import org.jspecify.annotations.NullMarked;
