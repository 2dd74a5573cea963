/**
 * Text to {@link unfold.equation.EquationSystem}, or to diagnostics.
 *
 * <p>A grammar (ANTLR) gives a parse tree; names are decided afterwards, because the book's
 * notation writes a call, a reference and a product alike: {@code f(s)}, {@code h(t)}, {@code W
 * (a+b)}. Every later package sees only decided names. Reading never throws for what a person
 * typed: a mistake is a {@link unfold.equation.Diagnostic}, and all mistakes of a text are reported
 * at once.
 */
@NullMarked
package unfold.equation;

import org.jspecify.annotations.NullMarked;
