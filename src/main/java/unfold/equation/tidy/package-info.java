/**
 * Texts as they are pasted from papers, courses and code, written as the language page would write
 * them: every notation from elsewhere has its turn until none finds anything, and the lines that
 * were changed are laid out. It works on the signs of a text and not on its meaning, so that a text
 * that cannot be read yet can be tidied all the same.
 */
@NullMarked
package unfold.equation.tidy;

import org.jspecify.annotations.NullMarked;
