/** Opening, saving, asking first, and files dropped into the window. */
@NullMarked
package unfold.view.file;

import org.jspecify.annotations.NullMarked;
