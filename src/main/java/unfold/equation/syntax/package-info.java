/**
 * A text as it was typed: statements and expressions as records, each with its place in the text.
 *
 * <p>The records are what all later rooms read. A statement that could not be read is one of them,
 * so that no later stage needs a flag for it. What stands side by side stays a flat list, because
 * the book's notation writes a call, a reference and a product alike: {@code f(s)}, {@code h(t)},
 * {@code W (a+b)}. What a name means is not decided here.
 */
@NullMarked
package unfold.equation.syntax;

import org.jspecify.annotations.NullMarked;
