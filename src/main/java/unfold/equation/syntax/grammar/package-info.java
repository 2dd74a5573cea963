/**
 * The parsing of a text into the records of the syntax.
 *
 * <p>A text is cut into statements first, so that a mistake in one costs no other. A small LL(1)
 * grammar (ANTLR) parses each, and builders make records of its parse trees, which leave this
 * folder for no other; neither does any wording of the parser generator.
 */
@NullMarked
package unfold.equation.syntax.grammar;

import org.jspecify.annotations.NullMarked;
