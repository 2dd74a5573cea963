/** The search for a system: among those that came with the program, and the files at hand. */
@NullMarked
package unfold.view.gallery;

import org.jspecify.annotations.NullMarked;
