/**
 * Puts an {@link unfold.unfolding.Unfolding} in the order in which it is computed, as a {@link
 * unfold.schedule.Schedule}.
 *
 * <p>A portion, {@link unfold.schedule.ClauseInstances}, is all that one clause defines. The
 * strongly connected components of the portions decide: what lies outside every cycle can be
 * computed for all steps in one go, a cycle has to be stepped, forwards or backwards along its
 * axis, along a diagonal, or layer by layer. What a viewer sees is a chain of numbered passes of
 * ticks, one step each.
 */
@NullMarked
package unfold.schedule;

import org.jspecify.annotations.NullMarked;
