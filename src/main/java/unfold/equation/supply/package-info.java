/**
 * Data and laws, after the {@code =} and the {@code ~} of a declaration.
 *
 * <p>What is read here is a description: the name of a file and its column, the words of a one-hot
 * sequence, a law and its arguments. Files are opened and values are drawn by the data package.
 */
@NullMarked
package unfold.equation.supply;

import org.jspecify.annotations.NullMarked;
