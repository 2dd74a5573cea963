/** Commands that open and save texts, their questions, and files dropped into the window. */
@NullMarked
package unfold.view.file;

import org.jspecify.annotations.NullMarked;
