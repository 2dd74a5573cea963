/**
 * Text to parsed statements, each with its place in the text.
 *
 * <p>The text is cut into statements first, so that a mistake in one costs no other. A small LL(1)
 * grammar (ANTLR) parses each; what stands side by side stays a flat list, because the book's
 * notation writes a call, a reference and a product alike: {@code f(s)}, {@code h(t)}, {@code W
 * (a+b)}. What a name means is not decided here.
 */
@NullMarked
package unfold.equation.syntax;

import org.jspecify.annotations.NullMarked;
