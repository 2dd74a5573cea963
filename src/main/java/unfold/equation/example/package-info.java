/**
 * Example values for the abstract names of a text: shapes that fit together, laws, data and
 * functions. A line of a book names what it is about and not how large it is, so a text may be
 * unfolded before anybody has said so; {@link unfold.equation.example.ExampleValues} writes the
 * lines that are missing to compute it.
 */
@NullMarked
package unfold.equation.example;

import org.jspecify.annotations.NullMarked;
