/**
 * The reading of a text to its system of equations or to diagnostics, and its highlighting.
 *
 * <p>Here the stages of the other rooms are called in order, and whatever each of them reports is
 * put into the order of the text.
 */
@NullMarked
package unfold.equation.reading;

import org.jspecify.annotations.NullMarked;
