/**
 * Text to {@link unfold.equation.EquationSystem}, or to diagnostics; and back to text and TeX.
 *
 * <p>{@code Lines} cuts a text into statements, so that a mistake in one costs no other. A small
 * LL(1) grammar (ANTLR) parses each; what stands side by side stays a flat list, because the book's
 * notation writes a call, a reference and a product alike: {@code f(s)}, {@code h(t)}, {@code W
 * (a+b)}. All names are collected next ({@code DeclarationReader}), then sizes are worked out,
 * right sides are folded with every name decided ({@code ExpressionReader}), and shapes are
 * inferred ({@code Shapes}). Every later package sees only decided names.
 *
 * <p>Reading never throws for what a person typed: a mistake is a {@link
 * unfold.equation.Diagnostic}, and all mistakes of a text are reported at once. What could not be
 * understood is marked in the result of each step, and later steps say nothing more about it.
 */
@NullMarked
package unfold.equation;

import org.jspecify.annotations.NullMarked;
