/**
 * Right sides and indices, with every name decided.
 *
 * <p>The flat chains of the syntax are folded by what each name is: a function with its bracket is
 * a call, an indexed name a reference, anything else a factor. A part that cannot be read becomes
 * an expression that stands for the mistake already reported, so that nothing later reports it
 * again.
 */
@NullMarked
package unfold.equation.expression;

import org.jspecify.annotations.NullMarked;
