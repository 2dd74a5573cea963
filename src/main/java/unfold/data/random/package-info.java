/**
 * Random numbers that are the same on every machine: a counter-based generator, whose numbers
 * follow from seed, name and index, and the normal law's quantile.
 */
@NullMarked
package unfold.data.random;

import org.jspecify.annotations.NullMarked;
