/**
 * Texts as they are pasted from papers, courses and code, written as the language page would write
 * them. Each notation is one small class that finds the places where it stands and says what stands
 * there instead; {@link unfold.equation.tidy.Tidy} lets one after the other have its turn until
 * none finds anything. They work on the signs of a text and not on its meaning, so that a text that
 * cannot be read yet can be tidied all the same.
 */
@NullMarked
package unfold.equation.tidy;

import org.jspecify.annotations.NullMarked;
