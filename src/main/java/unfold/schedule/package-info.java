/**
 * What is computed when.
 *
 * <p>The strongly connected components of the circuit decide: what lies outside every cycle can be
 * computed for all steps in one go, a cycle has to be stepped along its axis, forwards or
 * backwards. What a viewer sees is a chain of numbered passes of ticks, one step each.
 */
@NullMarked
package unfold.schedule;

import org.jspecify.annotations.NullMarked;
