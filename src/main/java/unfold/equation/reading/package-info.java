/**
 * The way in: a text to its system of equations or to diagnostics, and the colours of an editor.
 *
 * <p>Here the stages of the other rooms are called in order, and whatever each of them reports is
 * put into the order of the text.
 */
@NullMarked
package unfold.equation.reading;

import org.jspecify.annotations.NullMarked;
