/**
 * Notation of papers and of TeX that means one thing: environments, fractions, roots, sums, bars,
 * cases, small letters above and below. A text is read with it as it stands.
 */
@NullMarked
package unfold.equation.printed;

import org.jspecify.annotations.NullMarked;
