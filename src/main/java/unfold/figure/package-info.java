/**
 * Layout × trace × moment × theme to {@link unfold.figure.Figure}.
 *
 * <p>A frame is a pure function of the moment: both panes take the same one and cannot drift apart,
 * and stepping back, scrubbing, film and tests are one call with another number. A figure is not a
 * list of everything: it yields the {@link unfold.figure.Mark}s inside a box, slice by slice, so
 * that a frame costs what is seen and a million steps cost what three cost.
 *
 * <p>One {@link unfold.figure.Painter} draws marks through a small {@link unfold.figure.Pen}; the
 * window, PNG and SVG each bring a pen, so what is projected and what is printed cannot differ.
 */
@NullMarked
package unfold.figure;

import org.jspecify.annotations.NullMarked;
