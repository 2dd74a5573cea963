/**
 * The printing of the model as text and TeX, and of diagnostics for a console.
 *
 * <p>One printer walks an expression and a notation says how each part is written, so that text and
 * TeX cannot disagree about brackets: those are put where the grammar would read something else
 * without them.
 */
@NullMarked
package unfold.equation.print;

import org.jspecify.annotations.NullMarked;
