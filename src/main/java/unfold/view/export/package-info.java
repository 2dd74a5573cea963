/** The export dialog, the clipboard, and figures dragged out of the window. */
@NullMarked
package unfold.view.export;

import org.jspecify.annotations.NullMarked;
