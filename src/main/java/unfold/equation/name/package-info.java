/**
 * The declarations of a text: the meaning of every name, found before any right side is read.
 *
 * <p>Heads, declarations and ranges are read first and names are collected in one table, because
 * what {@code f(s)} means depends on every line of the file. A name that is given twice, an axis
 * without a range and a parameter that nobody declared are settled here.
 */
@NullMarked
package unfold.equation.name;

import org.jspecify.annotations.NullMarked;
