/**
 * Unfold: a recurrence is typed, its circuit and its unfolding are seen side by side, and every
 * state is computed.
 */
@NullMarked
package unfold;

import org.jspecify.annotations.NullMarked;
