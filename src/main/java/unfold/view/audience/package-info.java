/**
 * The figures before an audience: alone over the whole screen, or on a display of their own while
 * the speaker works on; with the sentence that the last row reads.
 */
@NullMarked
package unfold.view.audience;

import org.jspecify.annotations.NullMarked;
