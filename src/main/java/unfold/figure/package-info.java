/**
 * Figures of the circuit, the unfolding, or both, made from layout, trace, moment and theme.
 *
 * <p>A frame is a pure function of the moment: both panes take the same one and cannot drift apart,
 * and stepping back, scrubbing, film and tests are one call with another number. A figure is not a
 * list of everything: it yields the marks inside a box, slice by slice, so that a frame costs what
 * is seen and a million steps cost what three cost.
 */
@NullMarked
package unfold.figure;

import org.jspecify.annotations.NullMarked;
