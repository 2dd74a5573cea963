/**
 * The recurrence as every later package reads it: axes, shapes, built-in functions, expressions
 * with all names decided, statements, and the system they make.
 *
 * <p>The rooms of this folder turn a text into this model in the order in which they are named:
 * {@code syntax} parses statements, {@code name} finds out what every name stands for, {@code
 * expression} reads right sides with every name decided, {@code supply} reads data and laws, {@code
 * shape} infers shapes, {@code check} says what can be said before any data is seen, and {@code
 * reading} is the way in. {@code print} goes back to text and TeX. Only the model, {@code print}
 * and {@code reading} are for others, but for shapes of expressions, which circuits and runs ask
 * {@code shape} for, and places given twice, which data ask {@code check} for.
 *
 * <p>Reading never throws for what a person typed: a mistake is a {@link
 * unfold.equation.Diagnostic}, and all mistakes of a text are reported at once. What could not be
 * understood is marked in the result of each step, and later steps say nothing more about it.
 */
@NullMarked
package unfold.equation;

import org.jspecify.annotations.NullMarked;
