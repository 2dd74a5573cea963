/**
 * Marks, the subjects they show, and the pen port that draws them.
 *
 * <p>One painter draws marks through a small pen; the window, PNG, PDF, TikZ and SVG each bring a
 * pen, so what is projected and what is printed cannot differ.
 */
@NullMarked
package unfold.figure.mark;

import org.jspecify.annotations.NullMarked;
