/** What came of an attempt, and sizes in words. */
@NullMarked
package unfold.result;

import org.jspecify.annotations.NullMarked;
