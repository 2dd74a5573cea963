/**
 * What is open, kept on disk while it is edited, and found again after the program ended without
 * being asked to. A journal is never the file of a text itself: nobody's file changes but by
 * saving.
 */
@NullMarked
package unfold.session.journal;

import org.jspecify.annotations.NullMarked;
